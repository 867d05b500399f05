import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Table } from "@communique/model";
import {
  arrowFile,
  type Kind,
  kindOf,
  LIST_DELIMITER,
  type TableFormat,
  tableMetadata,
} from "@communique/publish";
import {
  exportCsv,
  exportParquet,
  keyOrder,
  quoteName,
  quoteText,
  type Store,
} from "@communique/store";

/** Writes a table of the database in a format. */
export type TableWriter = (store: Store, table: Table, path: string) => Promise<void>;

/** How each format is written. */
export const tableWriters: Readonly<Record<TableFormat, TableWriter>> = {
  parquet: (store, table, path) =>
    exportParquet(store, selectSql(table, quoteName), path, tableMetadata(table)),
  csv: (store, table, path) => exportCsv(store, selectSql(table, csvCell(table)), path),
  arrow: async (store, table, path) => {
    const rows = store.stream(selectSql(table, quoteName));
    await pipeline(Readable.from(arrowFile(table, rows)), createWriteStream(path));
  },
};

/** Makes the macro that neutralises cells; it lives as long as the store is open. */
export async function makeCellMacro(store: Store): Promise<void> {
  await store.run(await readFile(join(import.meta.dirname, "cell.sql"), "utf8"));
}

function selectSql(table: Table, column: (name: string) => string): string {
  const columns = Object.keys(table.row.shape).map(column);
  return `SELECT ${columns.join(", ")} FROM ${quoteName(table.name)} ORDER BY ${keyOrder(table)}`;
}

function csvCell(table: Table): (name: string) => string {
  return (name) => {
    const schema = table.row.shape[name];
    const quoted = quoteName(name);
    return schema === undefined ? quoted : `${cellSql(kindOf(schema), quoted)} AS ${quoted}`;
  };
}

/** Lists of words become one cell; lists of structs, which CSV cannot hold, become JSON. */
function cellSql(kind: Kind, column: string): string {
  if (kind.kind === "text") return `cell(${column})`;
  if (kind.kind === "struct") return `cell(to_json(${column})::VARCHAR)`;
  if (kind.kind !== "list") return column;
  return kind.item.kind === "text"
    ? `cell(array_to_string(${column}, ${quoteText(LIST_DELIMITER)}))`
    : `cell(to_json(${column})::VARCHAR)`;
}
