import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeColumn, type Table } from "@communique/model";
import { columnTypes, keyOrder, quoteName, quoteText } from "./columns.ts";
import { exportParquet } from "./export-table.ts";
import { QueryError } from "./query-error.ts";
import { named } from "./sql-file.ts";
import type { Parameters, Store } from "./store.ts";

/** A column that names a row of another table. */
export interface Pointer {
  readonly column: string;
  readonly to: { readonly table: string; readonly column: string };
}

/** Where a published table comes from and goes to. */
export interface Publication {
  /** The folder of the .sql file that has the table's name. */
  readonly sql: string;
  readonly parameters: Parameters;
  /** The folder of the Parquet file that has the table's name. */
  readonly parquet: string;
  /** Columns that DuckDB shall hold to rows of tables that are there already. */
  readonly pointers?: readonly Pointer[];
  /** What the Parquet file says of itself. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * Fills a table of the database by its .sql file, held to its keys, describes it, and writes it as
 * Parquet.
 */
export async function publishTable(
  store: Store,
  table: Table,
  { sql, parameters, parquet, metadata, pointers = [] }: Publication,
): Promise<void> {
  const file = join(sql, `${table.name}.sql`);
  const select = await readFile(file, "utf8");
  const name = quoteName(table.name);
  await store.run(createSql(table, pointers));
  try {
    await store.run(`INSERT INTO ${name} BY NAME ${select}`, named(select, parameters));
  } catch (error) {
    throw error instanceof QueryError ? new QueryError(select, error.cause, file) : error;
  }
  const path = join(parquet, `${table.name}.parquet`);
  const rows = `SELECT * FROM ${name} ORDER BY ${keyOrder(table)}`;
  await exportParquet(store, rows, path, metadata);
}

function createSql(table: Table, pointers: readonly Pointer[]): string {
  const name = quoteName(table.name);
  const columns = columnTypes(table).map(([column, type]) => `${quoteName(column)} ${type}`);
  const key = `PRIMARY KEY (${table.key.map(quoteName).join(", ")})`;
  const comments = Object.entries(table.row.shape).map(
    ([column, schema]) =>
      `COMMENT ON COLUMN ${name}.${quoteName(column)} IS ${quoteText(describeColumn(schema))}`,
  );
  return [
    `CREATE TABLE ${name} (${[...columns, key, ...pointers.map(foreignKey)].join(", ")})`,
    `COMMENT ON TABLE ${name} IS ${quoteText(table.description)}`,
    ...comments,
  ].join(";\n");
}

function foreignKey({ column, to }: Pointer): string {
  return `FOREIGN KEY (${quoteName(column)}) REFERENCES ${quoteName(to.table)} (${quoteName(to.column)})`;
}
