import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Table } from "@communique/model";
import { named, runSqlFile, type TableWriter } from "@communique/store";
import type { Effects } from "./effects.ts";
import type { ArticleMap } from "./map-articles.ts";
import type { BatchResult, Item } from "./workers/article-work.ts";

/** What is fed: the articles that a file lists. */
export interface Feed extends ArticleMap {
  readonly todo: string;
  /** Articles in all, with those that need no work. */
  readonly total: number;
  readonly reused: number;
  /** Is told of every article that is refused. */
  refuse(refused: Refused): Promise<void>;
}

/** An article that was refused, and why. */
export type Refused = BatchResult["refused"][number];

const articlesABatch = 64;
/** Batches a thread: one it works on, one that waits for it. */
const batchesAThread = 2;

/** Lets threads work on articles and writes what they give; a thread is never without a next batch. */
export async function feedWorkers(
  feed: Feed,
  effects: Effects,
  writers: ReadonlyMap<string, TableWriter<Table>>,
): Promise<void> {
  const { stage, work, places, worker, total, reused } = feed;
  let done = reused;
  effects.progress({ stage, phase: "work", done, total });
  if (done === total) return;
  const pool = await effects.pool(worker, total - reused);
  const take = async (items: readonly Item[]) => {
    const result = await pool.run({ stage, work, places, items });
    for (const [name, lines] of Object.entries(result.lines)) {
      await writers.get(name)?.append(lines);
    }
    for (const each of result.refused) {
      await feed.refuse(each);
      effects.log(refusal(each));
    }
    done += items.length;
    effects.progress({ stage, phase: "work", done, total });
  };
  await inParallel(batchesOf(feed, effects), pool.threads * batchesAThread, take);
}

function refusal({ rejected }: Refused): string {
  const { stage, source, record, reason, detail } = rejected;
  const place = source.endsWith(record) ? source : `${source}: ${record}`;
  return `${stage}: ${place}: ${reason}: ${detail}`;
}

/** Takes from a stream what several hands can hold; the first failure ends it all. */
async function inParallel<Each>(
  stream: AsyncGenerator<Each>,
  hands: number,
  take: (each: Each) => Promise<void>,
): Promise<void> {
  const hand = async () => {
    for (let next = await stream.next(); !next.done; next = await stream.next()) {
      await take(next.value);
    }
  };
  try {
    await Promise.all(Array.from({ length: hands }, hand));
  } finally {
    await stream.return(undefined);
  }
}

async function* batchesOf(feed: Feed, { store }: Effects): AsyncGenerator<Item[]> {
  const { places, todo } = feed;
  const articles = await readFile(join(feed.sql, "articles.sql"), "utf8");
  const { rows } = await runSqlFile(store, join(import.meta.dirname, "sql/slices.sql"), { todo });
  for (const [first, last] of rows) {
    const bounds = { first: String(first), last: String(last) };
    const parameters = named(articles, { ...places, ...feed.parameters, todo, ...bounds });
    let items: Item[] = [];
    for await (const row of store.stream(articles, parameters)) {
      // The columns of articles.sql are those of an item.
      items.push(row as unknown as Item);
      if (items.length < articlesABatch) continue;
      yield items;
      items = [];
    }
    if (items.length > 0) yield items;
  }
}
