import { html } from "htl";
import type { Chart } from "../charts/chart.js";
import { type Cell, toCsv } from "../format/csv.js";
import type { Scene } from "../page/scene.js";
import { toggled } from "../view/view.js";
import { dataTable } from "./data-table.js";
import { download } from "./download.js";
import { keepFocus } from "./focus.js";

/** What a card shows now. */
export interface CardContent {
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly draw: (width: number) => Chart;
  /** What stands under the chart. */
  readonly below?: Node | string | null;
}

/** A framed chart with its title, its data as a table and as CSV, and its source. */
export interface Card {
  readonly node: HTMLElement;
  show(content: CardContent): void;
}

/** A card; `name` stands in the address and in the file's name. */
export function makeCard(name: string, title: string, scene: Scene): Card {
  const { speech, store } = scene;
  const { words } = speech;
  const body = html`<div class="card-body"></div>`;
  const note = html`<p class="note"></p>`;
  const below = html`<p class="note below"></p>`;
  let content: CardContent | null = null;
  let width = 0;
  const asTable = () => store.view.tables.includes(name);
  const draw = () => {
    if (content === null || width === 0) return;
    const { columns, rows } = content;
    const inside = asTable() ? dataTable(title, columns, rows, speech.number) : content.draw(width);
    keepFocus(body, () => body.replaceChildren(inside));
  };
  const turn = html`<button type="button" class="quiet" data-key=${`turn-${name}`} ${{
    onclick: () => store.change({ tables: toggled(store.view.tables, name) }),
  }}></button>`;
  const save = () => {
    if (content === null) return;
    download(`communique-${name}.csv`, toCsv(content.columns, content.rows), body.ownerDocument);
  };
  const node = html`<section class=${`card card-${name}`} aria-labelledby=${`title-${name}`}>
    <header><h2 id=${`title-${name}`}>${title}</h2>${note}</header>
    ${body}${below}
    <footer><span>${sourceLine(scene)}</span><span class="tools">${turn}
      <button type="button" class="quiet" aria-label=${speech.fill(words.csvOf, { name: title })} ${{ onclick: save }}>${words.csv}</button></span></footer>
  </section>`;
  new ResizeObserver(() => {
    const now = Math.floor(body.clientWidth);
    if (now === width) return;
    width = now;
    draw();
  }).observe(body);
  return {
    node,
    show(next) {
      content = next;
      note.textContent = next.note;
      below.replaceChildren(next.below ?? "");
      below.hidden = !next.below;
      turn.textContent = asTable() ? words.asChart : words.asTable;
      const says = asTable() ? words.chartOf : words.tableOf;
      turn.setAttribute("aria-label", speech.fill(says, { name: title }));
      draw();
    },
  };
}

function sourceLine({ speech, tables }: Scene): string {
  const { words } = speech;
  const day = tables.summary.latest_article;
  const articles = speech.count(
    words.articles,
    new Set(tables.articles.map((a) => a.article_id)).size,
  );
  return day === null
    ? speech.fill(words.sourceUndated, { articles })
    : speech.fill(words.source, { articles, day: speech.day(day) });
}
