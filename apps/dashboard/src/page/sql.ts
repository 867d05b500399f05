import { html } from "htl";
import { copyButton } from "../parts/copy-button.js";
import type { TableText } from "../rows/rows.js";
import { grouped, still } from "./parts.js";
import type { Page, Part, Scene } from "./scene.js";
import { sqlExamples } from "./sql-examples.js";
import { type Runner, sqlRunner } from "./sql-runner.js";

/** Any question in SQL, answered in the page by DuckDB over the published tables. */
export const sql = (tables: readonly TableText[]): Page => ({
  name: "sql",
  unfiltered: true,
  title: ({ speech }) => speech.words.pageNames.sql,
  parts: (scene) => {
    const { words } = scene.speech;
    const runner = sqlRunner(scene);
    return [
      still(html`<div class="lead small"><h1>${words.sqlLead}</h1><p>${words.sqlNote}</p></div>`),
      grouped("sql", [editor(scene, runner), runner.part, still(tableList(tables, scene))]),
    ];
  },
});

function editor({ speech, store }: Scene, runner: Runner): Part {
  const { words } = speech;
  const field =
    html`<textarea rows="9" spellcheck="false" autocapitalize="off" aria-label=${words.sqlQuery}></textarea>` as HTMLTextAreaElement;
  field.addEventListener("input", () => store.change({ sql: field.value }));
  const run = () => runner.run(field.value);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  });
  const examples = (Object.keys(sqlExamples) as (keyof typeof sqlExamples)[]).map((name) => {
    const choose = () => store.change({ sql: sqlExamples[name] });
    return html`<li><button type="button" class="chip" ${{ onclick: choose }}>${words[name]}</button></li>`;
  });
  const node = html`<form class="card" ${{
    onsubmit: (event: Event) => {
      event.preventDefault();
      run();
    },
  }}><p class="note">${words.sqlExamplesNote}</p><ul class="chips">${examples}</ul>${field}
    <p class="tools"><button type="submit" class="strong">${words.sqlRun}</button>${runner.stop}${copyButton(speech)}</p></form>`;
  return {
    node,
    update: () => {
      const query = store.view.sql ?? sqlExamples.sqlPerYear;
      if (field.value !== query) field.value = query;
    },
  };
}

function tableList(tables: readonly TableText[], { speech }: Scene): HTMLElement {
  const items = tables.map(
    ({ name, columns }) =>
      html`<details><summary><code>${name}</code> <span class="note">${columns.length}</span></summary>
      <ul>${columns.map((column) => html`<li><code>${column.name}</code> <span class="note">${column.type}</span></li>`)}</ul></details>`,
  );
  return html`<section class="card tables"><h2>${speech.words.sqlTables}</h2>${items}</section>`;
}
