import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Table } from "@communique/model";
import {
  arrowFile,
  type FlatTable,
  flatTables,
  type Kind,
  kindOf,
  LIST_DELIMITER,
  POSITION,
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
export type TableWriter = (store: Store, table: FlatTable, path: string) => Promise<void>;

interface Format {
  /** The tables that it makes of one. */
  readonly tables: (table: Table) => readonly FlatTable[];
  readonly write: TableWriter;
}

const whole = (table: Table): FlatTable[] => [{ table, items: null }];

/** How each format is written. */
export const tableFormats: Readonly<Record<TableFormat, Format>> = {
  parquet: {
    tables: whole,
    write: (store, { table }, path) =>
      exportParquet(store, selectSql(table, quoteName), path, tableMetadata(table)),
  },
  csv: {
    tables: flatTables,
    write: (store, flat, path) => exportCsv(store, csvSql(flat), path),
  },
  arrow: {
    tables: whole,
    write: async (store, { table }, path) => {
      const rows = store.stream(selectSql(table, quoteName));
      await pipeline(Readable.from(arrowFile(table, rows)), createWriteStream(path));
    },
  },
};

/** Makes the macro that neutralises cells; it lives as long as the store is open. */
export async function makeCellMacro(store: Store): Promise<void> {
  await store.run(await readFile(join(import.meta.dirname, "cell.sql"), "utf8"));
}

function selectSql(
  table: Table,
  column: (name: string) => string,
  from = quoteName(table.name),
): string {
  const columns = Object.keys(table.row.shape).map(column);
  return `SELECT ${columns.join(", ")} FROM ${from} ORDER BY ${keyOrder(table)}`;
}

function csvSql({ table, items }: FlatTable): string {
  return selectSql(table, csvCell(table), items === null ? undefined : itemsSql(items));
}

/** A flat table's rows as they are, in order. */
export function selectFlat({ table, items }: FlatTable): string {
  return selectSql(table, quoteName, items === null ? undefined : itemsSql(items));
}

/** How many rows a flat table has. */
export async function countFlat(store: Store, flat: FlatTable): Promise<number> {
  const { rows } = await store.query(`SELECT count(*) FROM (${selectFlat(flat)})`);
  return Number(rows[0]?.[0]);
}

/** The items of a table's lists, each with the key of its row and its place in the list. */
function itemsSql({ of, column }: NonNullable<FlatTable["items"]>): string {
  const [key, list] = [of.key.map(quoteName).join(", "), quoteName(column)];
  const items = `unnest(${list}, recursive := true), generate_subscripts(${list}, 1) AS ${POSITION}`;
  return `(SELECT ${key}, ${items} FROM ${quoteName(of.name)})`;
}

function csvCell(table: Table): (name: string) => string {
  return (name) => {
    const schema = table.row.shape[name];
    const quoted = quoteName(name);
    return schema === undefined ? quoted : `${cellSql(kindOf(schema), quoted)} AS ${quoted}`;
  };
}

/** Lists of words become one cell; of structs there are none left here. */
function cellSql(kind: Kind, column: string): string {
  if (kind.kind === "text") return `cell(${column})`;
  if (kind.kind !== "list") return column;
  return `cell(array_to_string(${column}, ${quoteText(LIST_DELIMITER)}))`;
}
