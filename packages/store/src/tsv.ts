import { readFile } from "node:fs/promises";

/** A row of a TSV file and the line it stands on. */
export interface TsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads a TSV file: a header, then one row a line; no quoting, no empty lines. */
export async function readTsv(file: string): Promise<{ header: string[]; rows: TsvRow[] }> {
  const text = await readFile(file, "utf8");
  const [first = "", ...lines] = text.replace(/\n$/, "").split("\n");
  const header = first.split("\t");
  const rows = lines.map((line, i) => ({ line: i + 2, cells: cellsOf(line, header, file, i + 2) }));
  return { header, rows };
}

function cellsOf(line: string, header: readonly string[], file: string, number: number) {
  const cells = line.split("\t");
  if (cells.length !== header.length) {
    throw new Error(
      `${file}:${number}: ${cells.length} cells where the header has ${header.length}`,
    );
  }
  return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""]));
}
