import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Collected, Rejected } from "@communique/model";
import type { SourceEffects } from "@communique/source";
import { type Inputs, isOfRun, type Places, readInputs } from "@communique/stage";
import { countRows, type OlderRows, runSqlFile, type Store } from "@communique/store";

/** Names the rows that are taken over while the table is written. */
export const REUSED = ".reused.parquet";

type Article = Pick<Collected, "source" | "article_id">;
type Reuse = NonNullable<SourceEffects["reuse"]>;

/** What an earlier run read of files that have not changed since. */
export interface Reused {
  /** Takes a file over if it was read before, and no other file holds a record of it. */
  readonly reuse: Reuse;
  /** Rows of the older table that shall stand in the new one too: those that `close` names. */
  readonly older: readonly OlderRows[];
  /** Says which rows they are; gives how many. */
  close(): Promise<number>;
}

/** What reuse is decided by. */
export interface ReuseContext {
  readonly store: Store;
  readonly ruleset: string;
  /** The folder in which the new table grows. */
  readonly folder: string;
  reject(row: Rejected): Promise<void>;
}

const sql = join(import.meta.dirname, "sql");
const nothing: Reused = { reuse: async () => false, older: [], close: async () => 0 };

/** Looks what an earlier run left, if it read by the same rules and the same columns. */
export async function findReusable(
  { collected: before }: Places,
  inputs: Inputs,
  context: ReuseContext,
): Promise<Reused> {
  if (!(await isOfRun(before, context.ruleset))) return nothing;
  const older = await readInputs(join(before, "inputs.json")).catch(() => null);
  if (older === null || !isSame(older.columns ?? {}, inputs.columns ?? {})) return nothing;
  const [was, is] = [hashesOf(older), hashesOf(inputs)];
  const unchanged = new Set([...is.keys()].filter((source) => was.get(source) === is.get(source)));
  return reuserOf(before, unchanged, context);
}

async function reuserOf(
  before: string,
  unchanged: ReadonlySet<string>,
  context: ReuseContext,
): Promise<Reused> {
  const { store, folder, reject } = context;
  const [collected, rejected] = [
    join(before, "collected.parquet"),
    join(before, "rejected.parquet"),
  ];
  const reused = join(folder, REUSED);
  const refusals = await bySource<Rejected>(store, "refused", { rejected });
  const articles = await bySource<Article>(store, "ids", { collected });
  const sources: string[] = [];
  return {
    async reuse({ source }, seen) {
      if (!unchanged.has(source)) return false;
      const refused = refusals.get(source) ?? [];
      // Which file holds a record first may have changed.
      if (refused.some(({ reason }) => reason === "same_record")) return false;
      const ids = articles.get(source) ?? [];
      if (ids.some(({ article_id }) => seen.has(article_id))) return false;
      for (const { article_id } of ids) seen.add(article_id, source);
      for (const row of refused) await reject(row);
      sources.push(source);
      return true;
    },
    older: [{ path: collected, articles: reused }],
    async close() {
      const parameters = { collected, reused, sources: JSON.stringify(sources) };
      await runSqlFile(store, join(sql, "reused.sql"), parameters);
      return countRows(store, reused);
    },
  };
}

async function bySource<Row extends { readonly source: string }>(
  store: Store,
  name: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Map<string, Row[]>> {
  const rows = new Map<string, Row[]>();
  const select = await readFile(join(sql, `${name}.sql`), "utf8");
  for await (const each of store.stream(select, parameters)) {
    // The columns of the file are those of the row.
    const row = each as unknown as Row;
    const own = rows.get(row.source) ?? [];
    rows.set(row.source, own);
    own.push(row);
  }
  return rows;
}

/** The hash of every file whose source no other has. */
function hashesOf({ files }: Inputs): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { source } of files) counts.set(source, (counts.get(source) ?? 0) + 1);
  const single = files.filter(({ source }) => counts.get(source) === 1);
  return new Map(single.map(({ source, sha256 }) => [source, sha256]));
}

function isSame(one: object, other: object): boolean {
  const sorted = (columns: object) => JSON.stringify(Object.entries(columns).sort());
  return sorted(one) === sorted(other);
}
