import { html } from "htl";
import type { Database, SqlAnswer } from "../duckdb/database.js";
import { toCsv } from "../format/csv.js";
import { dataTable } from "../parts/data-table.js";
import { download } from "../parts/download.js";
import type { Part, Scene } from "./scene.js";

/** What runs queries and shows their answers. */
export interface Runner {
  readonly part: Part;
  readonly stop: HTMLElement;
  run(sql: string): Promise<void>;
}

const SHOWN = 500;

/** The runner: the database is fetched when the first query is run, and again after a stop. */
export function sqlRunner(scene: Scene): Runner {
  const { speech } = scene;
  const { words } = speech;
  const said = html`<p class="note" role="status">${words.sqlIdle}</p>`;
  const result = html`<div class="result"></div>`;
  let database: Promise<Database> | null = null;
  let turn = 0;
  const stop = html`<button type="button" ${{
    hidden: true,
    onclick: () => {
      turn += 1;
      database?.then((one) => one.stop());
      database = null;
      done(words.sqlStopped);
    },
  }}>${words.sqlStop}</button>`;
  const done = (text: string) => {
    said.textContent = text;
    stop.hidden = true;
    result.removeAttribute("aria-busy");
  };
  const run = async (sql: string) => {
    const mine = ++turn;
    result.replaceChildren();
    result.setAttribute("aria-busy", "true");
    stop.hidden = false;
    said.textContent = database === null ? words.sqlLoading : words.sqlRunning;
    try {
      database ??= import("../duckdb/database.js").then(({ openDatabase }) =>
        openDatabase(new URL(".", document.baseURI)),
      );
      const opened = await database;
      if (mine !== turn) return;
      said.textContent = words.sqlRunning;
      const answer = await opened.query(sql);
      if (mine !== turn) return;
      done(summary(answer, scene));
      result.replaceChildren(...shown(answer, scene));
    } catch (error) {
      if (mine !== turn) return;
      done("");
      const reason = reasonOf(error);
      result.replaceChildren(html`<pre class="trouble" role="alert">${reason}</pre>`);
    }
  };
  const node = html`<section class="card answer" aria-label=${words.sqlAnswer}>${said}${result}</section>`;
  return { part: { node, update: () => undefined }, stop, run };
}

/** What went wrong, for a reader: the database says some things as JSON. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  try {
    const said = JSON.parse(message) as { exception_message?: unknown };
    return typeof said.exception_message === "string" ? said.exception_message : message;
  } catch {
    return message;
  }
}

function summary({ rows, cut }: SqlAnswer, { speech }: Scene): string {
  const { words } = speech;
  const count = speech.count(words.sqlRows, rows.length);
  const less = rows.length > SHOWN ? speech.fill(words.sqlShown, { n: speech.number(SHOWN) }) : "";
  return `${cut ? speech.fill(words.sqlCut, { rows: count }) : count}${less}`;
}

function shown({ columns, rows }: SqlAnswer, { speech }: Scene): HTMLElement[] {
  const { words } = speech;
  const save = () => download("communique-query.csv", toCsv(columns, rows), document);
  return [
    dataTable(words.sqlAnswer, columns, rows.slice(0, SHOWN), String),
    html`<p class="tools"><button type="button" ${{ onclick: save }}>${words.csv}</button></p>`,
  ];
}
