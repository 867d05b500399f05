import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Answer, openStore, runSqlFile } from "@communique/store";
import { arrowStream } from "./arrow.ts";
import { openTables } from "./open-tables.ts";

/** Where the published tables lie when COMMUNIQUE_TABLES does not say. */
export const tablesFolder = (environment: NodeJS.ProcessEnv): string =>
  resolve(environment.COMMUNIQUE_TABLES ?? "../../data/tables");

/** The answer of src/data/NAME.sql over the published tables of a folder. */
export async function askTables(name: string, directory: string): Promise<Answer> {
  const store = await openStore();
  try {
    await openTables(store, directory);
    return await runSqlFile(store, fileURLToPath(new URL(`../data/${name}.sql`, import.meta.url)));
  } finally {
    store.close();
  }
}

/** A data loader: the answer of src/data/NAME.sql, changed where asked, as Arrow on stdout. */
export async function load(name: string, change = (answer: Answer) => answer): Promise<void> {
  const answer = await askTables(name, tablesFolder(process.env));
  process.stdout.write(arrowStream(change(answer)));
}
