import { html } from "htl";
import type { Chart } from "../charts/chart.js";
import { type Cell, toCsv } from "../format/csv.js";
import type { Scene } from "../page/scene.js";
import { toggled } from "../view/view.js";
import { dataTable } from "./data-table.js";
import { download } from "./download.js";
import { keepFocus } from "./focus.js";
import { isSeen, later, notLater } from "./later.js";
import { type Caption, pngFile, svgFile } from "./picture.js";

/** What a card shows now. */
export interface CardContent {
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly draw: (width: number) => Chart;
  /** What stands under the chart. */
  readonly below?: Node | string | null;
  /** What stands in place of a chart without rows. */
  readonly nothing?: string;
}

/** A framed chart with its title, its data as a table and as files, and its source. */
export interface Card {
  readonly node: HTMLElement;
  show(content: CardContent): void;
  /** Says that what the chart needs could not be fetched. */
  fail(error: Error): void;
}

/** A card; `name` stands in the address and in the file's name. */
export function makeCard(
  name: string,
  title: string,
  scene: Scene,
  source = sourceLine(scene),
): Card {
  const { speech, store } = scene;
  const { words } = speech;
  const frame = makeFrame(name, { title, source }, scene, () => content);
  const { node, body, note, below, turn, tools } = frame;
  let content: CardContent | null = null;
  const asTable = () => store.view.tables.includes(name);
  const inside = (now: CardContent, width: number) => {
    const { columns, rows, draw, nothing = words.nothingToDraw } = now;
    if (rows.length === 0) return html`<p class="note nothing">${nothing}</p>`;
    return asTable() ? dataTable(title, columns, rows, speech.number) : draw(width);
  };
  const drawSoon = drawer(node, body, (width) =>
    content === null ? null : inside(content, width),
  );
  return {
    node,
    fail({ message }) {
      const reason = speech.fill(words.unreadable, { reason: message });
      body.replaceChildren(html`<p class="note nothing" role="alert">${reason}</p>`);
    },
    show(next) {
      content = next;
      note.textContent = next.note;
      below.replaceChildren(next.below ?? "");
      below.hidden = !next.below;
      turn.textContent = asTable() ? words.asChart : words.asTable;
      const says = asTable() ? words.chartOf : words.tableOf;
      turn.setAttribute("aria-label", speech.fill(says, { name: title }));
      for (const button of tools.querySelectorAll<HTMLElement>(".picture"))
        button.hidden = asTable();
      drawSoon();
    },
  };
}

/** The elements of a card. */
interface Frame {
  readonly node: HTMLElement;
  readonly body: HTMLElement;
  readonly note: HTMLElement;
  readonly below: HTMLElement;
  readonly turn: HTMLElement;
  readonly tools: HTMLElement;
}

function makeFrame(
  name: string,
  { title, source }: Caption,
  scene: Scene,
  content: () => CardContent | null,
): Frame {
  const { store } = scene;
  const body = html`<div class="card-body"></div>`;
  const note = html`<p class="note"></p>`;
  const below = html`<p class="note below"></p>`;
  const turn = html`<button type="button" class="quiet" data-key=${`turn-${name}`} ${{
    onclick: () => store.change({ tables: toggled(store.view.tables, name) }),
  }}></button>`;
  const files = fileButtons(name, { title, source }, scene, body, content);
  const tools = html`<span class="tools">${turn}${files}</span>`;
  const node = html`<section class=${`card card-${name}`} aria-labelledby=${`title-${name}`}>
    <header><h2 id=${`title-${name}`}>${title}</h2>${note}</header>
    ${body}${below}
    <footer><span>${source}</span>${tools}</footer>
  </section>`;
  return { node, body, note, below, turn, tools };
}

/** Draws into a body: at once where a reader looks at it, else when the page has time. */
function drawer(
  node: HTMLElement,
  body: HTMLElement,
  make: (width: number) => Node | null,
): () => void {
  let width = 0;
  let drawn = false;
  const draw = () => {
    notLater(body);
    const inside = width === 0 ? null : make(width);
    if (inside === null) return;
    keepFocus(body, () => body.replaceChildren(inside));
    body.removeAttribute("aria-busy");
    drawn = true;
  };
  const drawSoon = () => {
    if (first(node)) width = Math.floor(body.clientWidth);
    if (width === 0) return;
    if (isSeen(body) && (drawn || first(node))) return draw();
    body.setAttribute("aria-busy", "true");
    later(body, draw);
  };
  new ResizeObserver(() => {
    const now = Math.floor(body.clientWidth);
    if (now === width) return;
    width = now;
    drawSoon();
  }).observe(body);
  return drawSoon;
}

/** The first card of a page is drawn at once, the others after it has been painted. */
const first = (card: Element) => card.parentElement?.querySelector(".card") === card;

function fileButtons(
  name: string,
  caption: Caption,
  { speech }: Scene,
  body: HTMLElement,
  content: () => CardContent | null,
): HTMLElement[] {
  const { words } = speech;
  const chart = () => body.querySelector<SVGSVGElement>("svg");
  const file = (ending: string) => `communique-${name}.${ending}`;
  const saves: [ending: string, save: () => void][] = [
    [
      "csv",
      () => {
        const now = content();
        if (now !== null) download(file("csv"), toCsv(now.columns, now.rows), document);
      },
    ],
    [
      "svg",
      () => {
        const svg = chart();
        if (svg !== null) download(file("svg"), svgFile(svg, caption), document, "image/svg+xml");
      },
    ],
    [
      "png",
      async () => {
        const svg = chart();
        if (svg !== null) download(file("png"), await pngFile(svg, caption), document);
      },
    ],
  ];
  return saves.map(([ending, save]) => {
    const format = ending.toUpperCase();
    const label = speech.fill(words.fileOf, { format, name: caption.title });
    return html`<button type="button" class=${ending === "csv" ? "quiet" : "quiet picture"} data-key=${`${ending}-${name}`} aria-label=${label} ${{ onclick: save }}>${format}</button>`;
  });
}

/** Where the data come from and how old they are. */
export function sourceLine({ speech, tables }: Scene): string {
  const { words } = speech;
  const day = tables.summary.latest_article;
  const articles = speech.count(words.articles, tables.summary.articles_on_meetings);
  return day === null
    ? speech.fill(words.sourceUndated, { articles })
    : speech.fill(words.source, { articles, day: speech.day(day) });
}
