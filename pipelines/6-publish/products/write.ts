import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { croissant, type DataFile, dataPackage, type Edition } from "@communique/publish";
import { runSqlFile, type Store } from "@communique/store";
import { writeFeeds } from "./feeds.ts";
import { writePublicTables } from "./public-tables.ts";
import { writeWorkbook } from "./workbook.ts";

/** The folder of the public copy below the tables. */
export const PUBLIC = "public";

/** Writes the public copy: tables without bodies, calendars, a feed, event records, descriptions. */
export async function writeProducts(
  store: Store,
  tables: string,
  site: string | null,
): Promise<void> {
  const folder = join(tables, PUBLIC);
  await mkdir(folder);
  const edition = await editionOf(store, site);
  const files = [
    ...(await writePublicTables(store, folder)),
    await writeWorkbook(store, folder),
    ...(await writeFeeds(store, folder, edition)),
  ];
  await describe(files, edition, folder, tables);
}

async function describe(
  files: readonly DataFile[],
  edition: Edition,
  folder: string,
  tables: string,
): Promise<void> {
  const put = (path: string, value: object) =>
    writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
  await put(join(folder, "datapackage.json"), dataPackage(files, edition));
  await put(join(folder, "croissant.json"), croissant(files, edition));
  await put(join(tables, "datapackage.json"), dataPackage(files, edition, `${PUBLIC}/`));
  await put(join(tables, "croissant.json"), croissant(files, edition, `${PUBLIC}/`));
}

async function editionOf(store: Store, site: string | null): Promise<Edition> {
  const { rows } = await runSqlFile(store, join(import.meta.dirname, "edition.sql"));
  const [version, date] = rows[0] ?? [];
  const slashed = site === null || site === "" || site.endsWith("/") ? site : `${site}/`;
  return {
    version: String(version ?? "0"),
    date: date === null || date === undefined ? null : String(date),
    site: slashed === "" ? null : slashed,
  };
}
