import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Rejected, Stage, Table } from "@communique/model";
import { openTable, type Parameters, runSqlFile, type TableWriter } from "@communique/store";
import type { Effects } from "./effects.ts";
import { feedWorkers, type Refused } from "./feed-workers.ts";
import { isSealed, KEPT, sealTables } from "./kept.ts";
import type { Places } from "./places.ts";
import { lasts, refusals } from "./refusals.ts";

/** A stage's work on every article by itself. */
export interface ArticleMap {
  readonly stage: Stage;
  /** The name of the work. */
  readonly work: string;
  readonly places: Places;
  /** What keys.sql and articles.sql ask for besides the places. */
  readonly parameters?: Parameters;
  /** The module that serves the stage's work to threads. */
  readonly worker: string;
  /** Folder of keys.sql, which says what an article's rows depend on, and articles.sql, which gives the articles. */
  readonly sql: string;
  /** The tables that the work gives rows for. */
  readonly tables: readonly Table[];
  /** Where the tables go. */
  readonly into: string;
  /** Where an earlier run left them. */
  readonly before: string;
  readonly ruleset: string;
  reject(row: Rejected): Promise<void>;
}

/** What became of the articles. */
export interface Mapped {
  readonly read: number;
  readonly accepted: number;
  /** Articles whose rows an earlier run had made. */
  readonly reused: number;
  readonly tables: readonly { readonly name: string; readonly n: number }[];
}

const sql = join(import.meta.dirname, "sql");

/**
 * Does a stage's work on every article, in threads. Rows that an earlier run made of the same
 * article by the same rules are taken over. The bytes of the tables depend on neither.
 */
export async function mapArticles(map: ArticleMap, effects: Effects): Promise<Mapped> {
  const { stage, into } = map;
  await mkdir(into, { recursive: true });
  const files = filesOf(map);
  const read = await findKeys(map, effects, files);
  const older = map.tables.map(({ name }) => ({
    path: join(map.before, `${name}.parquet`),
    articles: files.reused,
  }));
  const canReuse = await findReused(map, effects, files);
  const reused = canReuse ? await countIn(effects, files.reused) : 0;
  const writers = await openWriters(map, effects, reused > 0 ? older : []);
  const refused = await openTable(effects.store, refusals, files.refusals);
  const refuse = refuseInto(refused, map);
  try {
    if (reused > 0) await refuseAgain(map, effects, files, refuse);
    const feed = { ...map, todo: files.todo, total: read, reused, refuse };
    await feedWorkers(feed, effects, writers);
    effects.progress({ stage, phase: "write", done: read, total: read });
    await refused.close();
    const kept = { keys: files.keys, refusals: files.refusals, kept: join(into, KEPT) };
    await runSqlFile(effects.store, join(sql, "kept.sql"), kept);
    for (const writer of writers.values()) await writer.close();
    await sealTables(into, map.tables);
    const tables = await countTables(map, effects);
    return { read, accepted: read - refused.count, reused, tables };
  } catch (cause) {
    for (const writer of [refused, ...writers.values()]) await writer.abandon();
    throw cause;
  } finally {
    for (const path of Object.values(files)) await rm(path, { force: true });
  }
}

type Files = ReturnType<typeof filesOf>;

function filesOf({ into }: ArticleMap) {
  return {
    keys: join(into, ".keys.parquet"),
    reused: join(into, ".reused.parquet"),
    todo: join(into, ".todo.parquet"),
    refusals: join(into, ".refusals.parquet"),
  };
}

/** What every article's rows depend on; gives how many articles there are. */
async function findKeys(map: ArticleMap, { store }: Effects, files: Files): Promise<number> {
  const parameters: Parameters = {
    ...map.places,
    ...map.parameters,
    ruleset: map.ruleset,
    keys: files.keys,
  };
  await runSqlFile(store, join(map.sql, "keys.sql"), parameters);
  return countIn({ store }, files.keys);
}

/** Parts the articles into those whose rows can be taken over and those that are to be worked on. */
async function findReused(map: ArticleMap, { store }: Effects, files: Files): Promise<boolean> {
  const canReuse = await isSealed(map.before, map.tables);
  const kept = canReuse ? join(map.before, KEPT) : files.keys;
  const parts = { ...files, kept, can_reuse: canReuse };
  for (const file of ["reused.sql", "todo.sql"]) await runSqlFile(store, join(sql, file), parts);
  return canReuse;
}

/** Takes refusals: a rejected row for each, and a note for the next run. */
function refuseInto(writer: TableWriter<typeof refusals>, { reject }: ArticleMap) {
  return async ({ article_id, rejected }: Refused) => {
    const row = JSON.stringify(rejected);
    await writer.write({ article_id, lasts: lasts(rejected.reason), row });
    await reject(rejected);
  };
}

/** What the rules refused in an earlier run they need not look at again. */
async function refuseAgain(
  { before }: ArticleMap,
  { store }: Effects,
  { reused }: Files,
  refuse: (refused: Refused) => Promise<void>,
): Promise<void> {
  const select = await readFile(join(sql, "refused.sql"), "utf8");
  const kept = join(before, KEPT);
  for await (const { article_id, refused } of store.stream(select, { kept, reused })) {
    // The text was written from a rejected row by openRefusals.
    await refuse({ article_id: String(article_id), rejected: JSON.parse(String(refused)) });
  }
}

async function openWriters(
  { tables, into }: ArticleMap,
  { store }: Effects,
  older: readonly { readonly path: string; readonly articles: string }[],
): Promise<Map<string, TableWriter<Table>>> {
  const writers = new Map<string, TableWriter<Table>>();
  for (const [i, table] of tables.entries()) {
    const path = join(into, `${table.name}.parquet`);
    writers.set(table.name, await openTable(store, table, path, older.slice(i, i + 1)));
  }
  return writers;
}

async function countTables({ tables, into }: ArticleMap, effects: Effects) {
  const counts = [];
  for (const { name } of tables) {
    counts.push({ name, n: await countIn(effects, join(into, `${name}.parquet`)) });
  }
  return counts;
}

async function countIn({ store }: Pick<Effects, "store">, path: string): Promise<number> {
  const { rows } = await runSqlFile(store, join(sql, "count.sql"), { path });
  return Number(rows[0]?.[0] ?? 0);
}
