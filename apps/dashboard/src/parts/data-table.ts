import { html } from "htl";
import type { Cell } from "../format/csv.js";

/** A plain table of a chart's rows, which scrolls in its frame. */
export function dataTable(
  label: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  number: (value: number) => string,
): HTMLElement {
  const shown = (cell: Cell, i: number) =>
    typeof cell === "number" && i > 0 ? number(cell) : (cell ?? "");
  return html`<div class="table-frame" tabindex="0" role="region" aria-label=${label}>
    <table class="data">
      <thead><tr>${columns.map((column, i) => html`<th scope="col" class=${typeof rows[0]?.[i] === "number" && i > 0 ? "figure" : ""}>${column}</th>`)}</tr></thead>
      <tbody>${rows.map(
        (row) =>
          html`<tr>${row.map((cell, i) => html`<td class=${typeof cell === "number" && i > 0 ? "figure" : ""}>${shown(cell, i)}</td>`)}</tr>`,
      )}</tbody>
    </table>
  </div>`;
}
