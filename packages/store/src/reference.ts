import { access } from "node:fs/promises";
import { join } from "node:path";
import { duckdbType, type Reference, reference, type Table } from "@communique/model";
import { z } from "zod";
import { readTsv, type TsvRow } from "./tsv.ts";

/** Reads data/reference: each table's TSV file, checked against the model. Fails at the first fault. */
export async function loadReference(directory: string): Promise<Reference> {
  const names = Object.keys(reference) as (keyof Reference)[];
  const tables = await Promise.all(
    names.map(async (name) => [name, await loadTable(directory, reference[name])] as const),
  );
  // Each row has just been parsed by the schema of the table it stands under.
  return Object.fromEntries(tables) as unknown as Reference;
}

async function loadTable(directory: string, table: Table): Promise<unknown[]> {
  const file = join(directory, `${table.name}.tsv`);
  await access(file).catch((cause) => {
    throw new Error(`reference ${file}: there is no such file`, { cause });
  });
  const { header, rows } = await readTsv(file);
  const missing = Object.keys(table.row.shape).filter((column) => !header.includes(column));
  if (missing.length > 0) throw new Error(`reference ${file}:1: no column ${missing.join(", ")}`);
  return rows.map((row) => parseRow(table, row, file));
}

function parseRow(table: Table, { line, cells }: TsvRow, file: string): unknown {
  const typed = Object.entries(table.row.shape).map(([name, schema]) => [
    name,
    typedCell(cells[name] ?? "", duckdbType(schema)),
  ]);
  const parsed = table.row.safeParse(Object.fromEntries(typed));
  if (parsed.success) return parsed.data;
  const why = z.prettifyError(parsed.error).replaceAll(/\s+/g, " ");
  throw new Error(`reference ${file}:${line}: ${why}`);
}

function typedCell(cell: string, type: string): string | number | boolean | null {
  if (cell === "") return null;
  if (type === "INTEGER" || type === "DOUBLE") return Number(cell);
  return type === "BOOLEAN" ? cell === "true" || cell === "yes" : cell;
}
