import { join } from "node:path";
import type { Table } from "@communique/model";
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

/** How many rows each table has. */
export async function countTables(store: Store, tables: readonly Table[]) {
  const counts = [];
  for (const { name } of tables) {
    const { rows } = await store.query(`SELECT count(*) FROM ${quoteName(name)}`);
    counts.push({ name, n: Number(rows[0]?.[0]) });
  }
  return counts;
}
