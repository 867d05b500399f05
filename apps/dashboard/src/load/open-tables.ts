import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Table } from "@communique/model";
import { published } from "@communique/publish/tables";
import { columnTypes, quoteName, quoteText, type Store } from "@communique/store";

/**
 * Makes each published table of a folder readable by its name. A table whose file is not there
 * reads as empty, and `missing_tables` names it.
 */
export async function openTables(store: Store, directory: string): Promise<void> {
  const missing: string[] = [];
  for (const table of published) {
    const path = join(directory, `${table.name}.parquet`);
    const there = await exists(path);
    if (!there) missing.push(table.name);
    await store.run(there ? viewOf(table, path) : emptyTable(table));
  }
  await store.run("CREATE TABLE missing_tables (name VARCHAR)");
  for (const name of missing)
    await store.run("INSERT INTO missing_tables VALUES ($name)", { name });
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function viewOf(table: Table, path: string): string {
  return `CREATE VIEW ${quoteName(table.name)} AS FROM read_parquet(${quoteText(path)})`;
}

function emptyTable(table: Table): string {
  const columns = columnTypes(table).map(([name, type]) => `${quoteName(name)} ${type}`);
  return `CREATE TABLE ${quoteName(table.name)} (${columns.join(", ")})`;
}
