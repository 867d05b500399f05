import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Places, rulesetHash, runIfMain, type StageReport, version } from "@communique/stage";
import { openStore, replaceFiles } from "@communique/store";
import { checkBalance, countTables } from "./checks.ts";
import { publishFailure } from "./failure.ts";
import { fillTables } from "./fill.ts";
import { writeProducts } from "./products/write.ts";
import { published } from "./tables.ts";
import { addKeysAndViews } from "./views.ts";

/** What a run publishes besides the tables. */
export interface PublishOptions {
  /** The public copy too: without bodies, in every format. */
  readonly products?: boolean;
  /** Address of the site, for links in feeds and descriptions. */
  readonly site?: string | undefined;
}

/** Writes the published tables, as Parquet files and as one DuckDB file, and the public copy. */
export async function publish(
  places: Places,
  { products = false, site }: PublishOptions = {},
): Promise<StageReport> {
  const ruleset = await rulesetHash(import.meta.dirname);
  const parameters = { ...places, ruleset, version: await version() };
  const fill = async (folder: string) => {
    const tables = join(folder, "tables");
    await mkdir(tables);
    const store = await openStore({ path: join(folder, "communique.duckdb") });
    try {
      await fillTables(store, parameters, tables);
      await checkBalance(store);
      await addKeysAndViews(store);
      if (products) await writeProducts(store, tables, site ?? null);
      const counts = await countTables(store, published);
      // Closing would keep a full disk to itself.
      await store.run("CHECKPOINT");
      return { stage: "publish", ruleset, counts } as const;
    } finally {
      store.close();
    }
  };
  const target = places.published;
  try {
    return await replaceFiles(target, fill, join(target, ".publish.tmp"));
  } catch (error) {
    throw publishFailure(error);
  }
}

await runIfMain(import.meta, (places) =>
  publish(places, { products: true, site: process.env.COMMUNIQUE_SITE }),
);
