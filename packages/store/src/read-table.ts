import type { Table } from "@communique/model";
import { columnList } from "./columns.ts";
import type { Store } from "./store.ts";
import type { Row } from "./write-table.ts";

/** A table's rows, one by one, in the order of the file; days come as `YYYY-MM-DD`. */
export async function* readTable<T extends Table>(
  store: Store,
  table: T,
  path: string,
): AsyncGenerator<Row<T>> {
  const sql = `SELECT ${columnList(table)} FROM read_parquet($path)`;
  // The file was written by writeTable from rows of this very type.
  for await (const row of store.stream(sql, { path })) yield row as Row<T>;
}

/** How many rows a Parquet file holds. */
export async function countRows(store: Store, path: string): Promise<number> {
  const { rows } = await store.query("SELECT count(*) FROM read_parquet($path)", { path });
  return Number(rows[0]?.[0] ?? 0);
}

/** A table's rows, all of them: for tables that fit in memory. */
export async function readRows<T extends Table>(
  store: Store,
  table: T,
  path: string,
): Promise<Row<T>[]> {
  const rows: Row<T>[] = [];
  for await (const row of readTable(store, table, path)) rows.push(row);
  return rows;
}
