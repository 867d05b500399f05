import { jsonLine } from "@communique/store";
import { attempt } from "../attempt.ts";
import type {
  ArticleResult,
  ArticleWork,
  Batch,
  BatchResult,
  Lines,
  Once,
} from "./article-work.ts";

const encoder = new TextEncoder();
/** The main thread says what was refused. */
const silent = { log: () => undefined };

/** What a worker thread runs: the works of the stages, each prepared when it is first needed. */
export function serveArticles(
  works: readonly ArticleWork<never>[],
): (batch: Batch) => Promise<BatchResult> {
  const once = keeper();
  return async ({ stage, work: name, places, items, at }) => {
    const work = works.find((each) => each.name === name);
    if (work === undefined) throw new Error(`${stage}: the work ${name} is not served`);
    const doOne = await once(`${name} ${JSON.stringify(places)}`, () => work.prepare(places, once));
    return workOn({ stage, items, at }, (row) => checked(work, doOne(row)));
  };
}

function keeper(): Once {
  const made = new Map<string, Promise<unknown>>();
  return <Made>(name: string, make: () => Promise<Made>) => {
    const kept = made.get(name) ?? make();
    made.set(name, kept);
    // A name stands for one thing: whoever asks for it passes the same maker.
    return kept as Promise<Made>;
  };
}

/** A row that is not as the model says is a fault of the rules on this article, not of the run. */
function checked({ tables }: ArticleWork<never>, result: ArticleResult): ArticleResult {
  for (const { name, row: schema } of result.rows ? tables : []) {
    for (const row of result.rows?.[name] ?? []) {
      const [issue] = schema.safeParse(row).error?.issues ?? [];
      if (issue) throw new TypeError(`${name}: ${issue.path.join(".")}: ${issue.message}`);
    }
  }
  return result;
}

function workOn(
  { stage, items, at }: Pick<Batch, "stage" | "items" | "at">,
  work: (row: never) => ArticleResult,
): BatchResult {
  const written = new Map<string, string[]>();
  const refused = [];
  for (const [index, item] of items.entries()) {
    Atomics.store(at, 0, index + 1);
    const tried = attempt(stage, item, silent, () => work(JSON.parse(item.row) as never));
    const outcome = "result" in tried ? tried.result : tried;
    if (outcome.rejected) refused.push({ article_id: item.article_id, rejected: outcome.rejected });
    else write(written, outcome.rows);
  }
  return {
    lines: Object.fromEntries([...written].map(([name, rows]) => [name, linesOf(rows)])),
    refused,
  };
}

/** The order of rows with one key is kept; such rows are of one article, so of one batch. */
function write(written: Map<string, string[]>, rows: Record<string, readonly object[]>): void {
  for (const [name, own] of Object.entries(rows)) {
    if (own.length === 0) continue;
    const lines = written.get(name) ?? [];
    written.set(name, lines);
    for (const row of own) lines.push(jsonLine(row, lines.length));
  }
}

function linesOf(rows: readonly string[]): Lines {
  const bytes = encoder.encode(`${rows.join("\n")}\n`);
  const longest = rows.reduce((most, row) => Math.max(most, row.length * 3), 0);
  return { bytes, count: rows.length, longest };
}
