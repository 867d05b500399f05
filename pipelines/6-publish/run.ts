import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Places, rulesetHash, runIfMain, type StageReport, version } from "@communique/stage";
import { openStore, replaceFiles } from "@communique/store";
import { checkBalance, checkSelfReferences, countTables } from "./checks.ts";
import { publishFailure } from "./failure.ts";
import { fillTables } from "./fill.ts";
import { writeProducts } from "./products/write.ts";
import { published } from "./tables.ts";
import { addViews } from "./views.ts";

/** What a run publishes besides the tables. */
export interface PublishOptions {
  /** The public copy too: without bodies, in every format. */
  readonly products?: boolean;
  /** Address of the site, for links in feeds and descriptions. */
  readonly site?: string | undefined;
  /** Told of a file of somebody else that was set aside. */
  readonly say?: (line: string) => void;
}

/** The list of all that a run wrote, beside the database. */
export const FILES = ".communique.sha256";

/** Writes the published tables, as Parquet files and as one DuckDB file, and the public copy. */
export async function publish(
  places: Places,
  { products = false, site, say }: PublishOptions = {},
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
      await checkSelfReferences(store);
      await addViews(store);
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
    return await replaceFiles(target, fill, {
      beside: join(target, ".publish.tmp"),
      listing: {
        file: FILES,
        sign: "communique.duckdb",
        onKept: (path, now) =>
          say?.(`publish: ${path} is not as we wrote it: kept as ${basename(now)}`),
      },
    });
  } catch (error) {
    throw publishFailure(error);
  }
}

await runIfMain(import.meta, (places, effects) =>
  publish(places, { products: true, site: process.env.COMMUNIQUE_SITE, say: effects.log }),
);
