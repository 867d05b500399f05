import { csvFormat } from "d3-dsv";

/** A cell of a table: text, a number, or nothing. */
export type Cell = string | number | null;

/** Rows as CSV. A text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const safe = rows.map((row) =>
    Object.fromEntries(columns.map((column, i) => [column, harmless(row[i] ?? null)])),
  );
  return `${csvFormat(safe, [...columns])}\n`;
}

function harmless(cell: Cell): Cell {
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
