import { html } from "htl";
import { groupBy } from "../rows/group.js";
import type { Download, TableText } from "../rows/rows.js";
import { grouped, still } from "./parts.js";
import type { Page, Scene } from "./scene.js";

/** What there is to take home, what every column says, and how the values are found. */
export const data = (tables: readonly TableText[], files: readonly Download[]): Page => ({
  name: "data",
  unfiltered: true,
  title: ({ speech }) => speech.words.pageNames.data,
  parts: (scene) => {
    const { words } = scene.speech;
    const texts = (title: string, paragraphs: readonly string[], list: boolean) =>
      html`<section class="prose"><h2>${title}</h2>${list ? html`<ul>${paragraphs.map((text) => html`<li>${text}</li>`)}</ul>` : paragraphs.map((text) => html`<p>${text}</p>`)}</section>`;
    return [
      still(html`<div class="lead small"><h1>${words.dataLead}</h1></div>`),
      still(downloads(files, scene)),
      grouped("prose-columns", [
        still(texts(words.method, words.methodText, false)),
        still(html`<div>${texts(words.limits, words.limitsText, true)}${rights(scene)}</div>`),
      ]),
      still(codebook(tables, scene)),
    ];
  },
});

/** A line a table, with its files in each format; other files follow, a line each. */
function downloads(files: readonly Download[], { speech }: Scene): HTMLElement {
  const { words } = speech;
  const file = ({ file: path, format, bytes }: Download) =>
    html`<span class="file"><a href=${`./downloads/${path}`} download>${format}</a> <span class="note">${sizeOf(bytes, speech.language)}</span></span>`;
  const lines = [...groupBy(files, ({ title }) => title)].map(([title, all]) => {
    const rows = all[0]?.rows ?? null;
    return html`<tr><td>${title}</td><td class="figure">${rows === null ? "" : speech.number(rows)}</td><td>${all.map(file)}</td></tr>`;
  });
  return html`<section class="card downloads"><header><h2>${words.downloads}</h2><p class="note">${words.downloadsNote}</p></header>
    <div class="table-frame" tabindex="0" role="region" aria-label=${words.downloads}><table class="data">
    <thead><tr><th scope="col">${words.file}</th><th scope="col" class="figure">${words.rowCount}</th><th scope="col">${words.fileFormats}</th></tr></thead>
    <tbody>${lines}</tbody></table></div></section>`;
}

function sizeOf(bytes: number, language: string): string {
  const [n, unit] = bytes < 1e6 ? [bytes / 1e3, "kilobyte"] : [bytes / 1e6, "megabyte"];
  const style = { style: "unit", unit, maximumFractionDigits: n < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, style).format(n);
}

function rights({ speech, tables }: Scene): HTMLElement {
  const { words } = speech;
  const { version, run_id } = tables.summary;
  const cited = speech.fill(words.citeText, {
    version: version ?? "",
    run: (run_id ?? "").slice(0, 12),
  });
  return html`<section class="prose"><h2>${words.licence}</h2><p>${words.licenceText}</p>
    <h2>${words.citing}</h2><blockquote>${cited}</blockquote><p>${words.citeHint}</p></section>`;
}

function codebook(tables: readonly TableText[], { speech }: Scene): HTMLElement {
  const { words } = speech;
  return html`<section class="codebook"><h2>${words.tablesTitle}</h2><p class="note">${words.tablesNote} ${words.tablesLanguage}</p>
    ${tables.map((table) => tableText(table, words))}</section>`;
}

function tableText(
  { name, description, columns }: TableText,
  words: Scene["speech"]["words"],
): HTMLElement {
  const heads = [words.columnName, words.columnType, words.columnText];
  return html`<details id=${`table-${name}`}><summary><code>${name}</code> <span class="note" lang="en">${description}</span></summary>
    <div class="table-frame" tabindex="0" role="region" aria-label=${name}><table class="data">
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${columns.map(
      (
        column,
      ) => html`<tr><td><code>${column.name}</code>${column.key ? html`<span class="badge">${words.isKey}</span>` : ""}</td>
      <td><code>${column.type}</code>${column.optional ? html` <span class="note">${words.isOptional}</span>` : ""}</td>
      <td lang="en">${column.description}</td></tr>`,
    )}</tbody></table></div></details>`;
}
