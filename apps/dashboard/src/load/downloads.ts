import { existsSync } from "node:fs";
import { cp, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Table } from "@communique/model";
import { published } from "@communique/publish/tables";
import { quoteName, quoteText, type Store } from "@communique/store";
import type { Download } from "../rows/rows.ts";
import { arrowStream } from "./arrow.ts";
import { withTables } from "./ask-tables.ts";

/** Where downloads and the tables of the SQL page lie below the site. */
export interface DownloadFolders {
  readonly downloads: string;
  readonly sql: string;
}

/** The column that holds whole articles: newsrooms own them. */
const BODY = "body";

/** Writes the tables of the SQL page, and what readers can take home with a list of it. */
export async function writeDownloads(
  directory: string,
  folders: DownloadFolders,
  bodies: boolean,
): Promise<void> {
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const published = join(directory, "public");
  const isPublished = existsSync(join(published, "datapackage.json"));
  const list = await withTables(directory, async (store) => {
    await writeSqlTables(store, folders.sql, bodies);
    return isPublished ? [] : writeParquet(store, folders.downloads);
  });
  if (isPublished) await cp(published, folders.downloads, { recursive: true });
  const files = isPublished ? await packaged(published) : list;
  await writeFile(join(folders.downloads, "index.json"), JSON.stringify(files));
}

function shapeOf(table: Table, bodies: boolean): Table["row"]["shape"] {
  const columns = Object.entries(table.row.shape).filter(([name]) => bodies || name !== BODY);
  return Object.fromEntries(columns);
}

const selectSql = (name: string, shape: Table["row"]["shape"]) =>
  `SELECT ${Object.keys(shape).map(quoteName).join(", ")} FROM ${quoteName(name)}`;

/** DuckDB in the browser reads Arrow streams only. */
async function writeSqlTables(store: Store, folder: string, bodies: boolean): Promise<void> {
  for (const table of published) {
    const shape = shapeOf(table, bodies);
    const { rows } = await store.query(selectSql(table.name, shape));
    await writeFile(join(folder, `${table.name}.arrow`), arrowStream(shape, rows));
  }
  const names = published.map(({ name }) => name);
  await writeFile(join(folder, "index.json"), JSON.stringify(names));
}

async function writeParquet(store: Store, folder: string): Promise<Download[]> {
  const files: Download[] = [];
  for (const table of published) {
    const file = `${table.name}.parquet`;
    const path = join(folder, file);
    const select = selectSql(table.name, shapeOf(table, false));
    await store.run(`COPY (${select}) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd)`);
    const { rows } = await store.query(`SELECT count(*) FROM ${quoteName(table.name)}`);
    const bytes = (await stat(path)).size;
    const title = table.name;
    files.push({ file, title, format: "parquet", bytes, rows: Number(rows[0]?.[0]) });
  }
  return files;
}

/** What most readers come for stands above what it is made of. */
const meetingsFirst = (resources: readonly Resource[]): Resource[] =>
  resources.toSorted((a, b) => Number(isOfMeetings(b)) - Number(isOfMeetings(a)));

const isOfMeetings = ({ name }: Pick<Resource, "name">) => name.startsWith("meeting");

interface Resource {
  readonly path: string;
  readonly name: string;
  readonly title?: string;
  readonly format: string;
  readonly bytes: number;
  readonly rows?: number;
}

/** The files of the published package; its descriptions of the whole come first. */
async function packaged(folder: string): Promise<Download[]> {
  const described = await readFile(join(folder, "datapackage.json"), "utf8");
  const { resources } = JSON.parse(described) as { resources: Resource[] };
  const metadata = ["datapackage.json", "croissant.json"].filter((file) =>
    existsSync(join(folder, file)),
  );
  const first = await Promise.all(
    metadata.map(async (file): Promise<Download> => {
      const bytes = (await stat(join(folder, file))).size;
      return { file, title: file, format: "json", bytes, rows: null };
    }),
  );
  const others = meetingsFirst(resources).map(
    ({ path, name, title = name, format, bytes, rows = null }) => {
      return { file: path, title, format, bytes, rows };
    },
  );
  return [...first, ...others];
}
