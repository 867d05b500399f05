import { rm } from "node:fs/promises";
import { join } from "node:path";
import { cleanArticle, cutBoilerplate, findBoilerplate, markDuplicates } from "@communique/clean";
import type { French } from "@communique/language";
import { cleaned, collected, type removals } from "@communique/model";
import { attempt, type Effects, gather, type StageTables, stageRows } from "@communique/stage";
import { joinSorted, openTable, type TableWriter, writeTable } from "@communique/store";

/** What every pass over the articles is given. */
export interface Passes {
  readonly effects: Effects;
  readonly french: French;
  readonly tables: StageTables;
  readonly cuts: TableWriter<typeof removals>;
  /** The folder of the stage before. */
  readonly collected: string;
}

/** Cleans each record by itself into a folder; gives how many were read. */
export async function cleanEach(passes: Passes, to: string): Promise<number> {
  const { effects, french, tables, cuts } = passes;
  const articles = await openTable(effects.store, cleaned, pathIn(to));
  let read = 0;
  for await (const row of stageRows(effects, collected, passes.collected)) {
    read += 1;
    const tried = attempt("clean", row, effects, () => cleanArticle(row, french));
    const outcome = "result" in tried ? tried.result : tried;
    if ("rejected" in outcome) await tables.reject(outcome.rejected);
    else {
      await articles.write(outcome.article);
      for (const removal of outcome.removals) await cuts.write(removal);
    }
  }
  await articles.close();
  return read;
}

/** Cuts what the articles of one outlet share at their ends. */
export async function cutFrames(passes: Passes, from: string, to: string): Promise<void> {
  const { effects, cuts } = passes;
  const texts = await gather(stageRows(effects, cleaned, from), ({ outlet, title, body }) => ({
    outlet,
    title,
    body,
  }));
  const frames = findBoilerplate(texts);
  async function* cut() {
    const raws = stageRows(effects, collected, passes.collected);
    const articles = stageRows(effects, cleaned, from);
    for await (const [{ raw }, [article]] of joinSorted(raws, articles, (row) => row.article_id)) {
      if (article === undefined) continue;
      const { removals, article: rest } = cutBoilerplate(article, raw, frames);
      for (const removal of removals) await cuts.write(removal);
      yield rest;
    }
  }
  await writeTable(effects.store, cleaned, cut(), pathIn(to));
  await rm(from, { recursive: true });
}

/** Marks the copies among all articles; gives how many articles there are. */
export async function markCopies(passes: Passes, from: string): Promise<number> {
  const { effects, french, tables } = passes;
  const texts = await gather(stageRows(effects, cleaned, from), ({ article_id, url, body }) => ({
    article_id,
    url,
    body,
  }));
  const copies = markDuplicates(texts, french.cleaning.ordinalWords);
  const articles = await tables.open(cleaned);
  for await (const row of stageRows(effects, cleaned, from)) {
    await articles.write({ ...row, ...copies.get(row.article_id) });
  }
  await rm(from, { recursive: true });
  return articles.count;
}

function pathIn(folder: string): string {
  return join(folder, `${cleaned.name}.parquet`);
}
