import { join } from "node:path";
import type { Table } from "@communique/model";
import { type Row, readTable } from "@communique/store";
import type { Effects } from "./effects.ts";

/** The rows of a table that a stage wrote into its folder, one by one, sorted by the table's key. */
export function stageRows<T extends Table>(
  { store }: Effects,
  table: T,
  folder: string,
): AsyncGenerator<Row<T>> {
  return readTable(store, table, join(folder, `${table.name}.parquet`));
}

/** What a function makes of each of many rows, all of it in memory. */
export async function gather<Item, Kept>(
  rows: AsyncIterable<Item>,
  keep: (row: Item) => Kept,
): Promise<Kept[]> {
  const kept: Kept[] = [];
  for await (const row of rows) kept.push(keep(row));
  return kept;
}
