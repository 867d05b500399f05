import { fileURLToPath } from "node:url";
import { type Answer, openStore, runSqlFile, type Store } from "@communique/store";
import { openTables } from "./open-tables.ts";

/** The answer of src/data/NAME.sql over the tables of an open store. */
export const ask = (store: Store, name: string): Promise<Answer> =>
  runSqlFile(store, fileURLToPath(new URL(`../data/${name}.sql`, import.meta.url)));

/** Does something with the published tables of a folder. */
export async function withTables<T>(
  directory: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore();
  try {
    await openTables(store, directory);
    return await work(store);
  } finally {
    store.close();
  }
}
