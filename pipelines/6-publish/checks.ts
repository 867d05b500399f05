import { join } from "node:path";
import type { Table } from "@communique/model";
import { isSelf, references } from "@communique/publish";
import { quoteName, runSqlFile, type Store } from "@communique/store";

/** Fails unless every record that was read is an article or a rejected row. */
export async function checkBalance(store: Store): Promise<void> {
  const { rows } = await runSqlFile(store, join(import.meta.dirname, "balance.sql"));
  const [accepted, refused, read] = (rows[0] ?? []).map(Number);
  if (Number(accepted) + Number(refused) === read) return;
  throw new Error(
    `publish: ${read} records read, but ${accepted} articles and ${refused} rejected`,
  );
}

/** Fails where a row points to a row of its own table that is not there: DuckDB holds the others. */
export async function checkSelfReferences(store: Store): Promise<void> {
  for (const { table, column, to } of references.filter(isSelf)) {
    const [rows, name, key] = [table, column, to.column].map(quoteName);
    const lost = `SELECT any_value(${name}) FROM ${rows} WHERE ${name} NOT IN (SELECT ${key} FROM ${rows})`;
    const [[value = null] = []] = (await store.query(lost)).rows;
    if (value !== null) {
      throw new Error(`publish: ${table}.${column} names ${value}, which is no ${to.column}`);
    }
  }
}

/** How many rows each table has. */
export async function countTables(store: Store, tables: readonly Table[]) {
  const counts = [];
  for (const { name } of tables) {
    const { rows } = await store.query(`SELECT count(*) FROM ${quoteName(name)}`);
    counts.push({ name, n: Number(rows[0]?.[0]) });
  }
  return counts;
}
