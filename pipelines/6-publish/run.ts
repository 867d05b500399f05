import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Places, rulesetHash, runIfMain, type StageReport, version } from "@communique/stage";
import { openStore, publishTable, replaceFiles } from "@communique/store";
import { checkBalance, countTables } from "./checks.ts";
import { published } from "./tables.ts";

/** Writes the published tables, as Parquet files and as one DuckDB file. */
export async function publish(places: Places): Promise<StageReport> {
  const ruleset = await rulesetHash(import.meta.dirname);
  const parameters = { ...places, ruleset, version: await version() };
  const fill = async (folder: string) => {
    const parquet = join(folder, "tables");
    await mkdir(parquet);
    const store = await openStore({ path: join(folder, "communique.duckdb") });
    try {
      for (const table of published) {
        await publishTable(store, table, {
          sql: join(import.meta.dirname, "sql"),
          parameters,
          parquet,
        });
      }
      await checkBalance(store);
      return { stage: "publish", ruleset, counts: await countTables(store, published) } as const;
    } finally {
      store.close();
    }
  };
  return replaceFiles(places.published, fill, join(places.published, ".publish.tmp"));
}

await runIfMain(import.meta, publish);
