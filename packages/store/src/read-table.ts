import type { Table } from "@communique/model";
import { columnList } from "./columns.ts";
import type { Store } from "./store.ts";
import type { Row } from "./write-table.ts";

/**
 * A table's rows, one by one, in the order of the file; days come as `YYYY-MM-DD`. Throws if fewer
 * come than the file holds: DuckDB's stream ends without an error where it runs out of memory.
 */
export async function* readTable<T extends Table>(
  store: Store,
  table: T,
  path: string,
): AsyncGenerator<Row<T>> {
  const sql = `SELECT ${columnList(table)} FROM read_parquet($path)`;
  const expected = await countRows(store, path);
  let read = 0;
  for await (const row of store.stream(sql, { path })) {
    read += 1;
    // The file was written by writeTable from rows of this very type.
    yield row as Row<T>;
  }
  if (read < expected) throw new Error(`${path}: only ${read} of ${expected} rows could be read`);
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
