import { join } from "node:path";
import { cleanArticle } from "@communique/clean";
import { compileFrench } from "@communique/language";
import type { Cleaned } from "@communique/model";
import { compileVocabulary, normaliseArticle } from "@communique/normalise";
import { readRecords } from "@communique/source";
import { repository } from "@communique/stage";
import { loadLexicons, loadReference, type Store } from "@communique/store";
import nlp from "fr-compromise";
import { chronoDates, countRight, ownDates } from "./dates.ts";
import { type GoldArticle, loadGold } from "./gold.ts";

/** What a reader found in the same texts, and how fast. */
export interface ReaderResult {
  readonly reader: string;
  readonly megabytesASecond: number;
  readonly found: number;
  readonly right: number;
  readonly gold: number;
  /** Both days of a period right. */
  readonly rightPeriods?: number;
}

/** Our reading and that of others on the sample's labelled articles, in one process. */
export async function measureReaders(store: Store): Promise<ReaderResult[]> {
  const french = compileFrench(
    await loadLexicons(join(repository, "packages/language/src/fr/lexicons")),
  );
  const reference = await loadReference(join(repository, "data/reference"));
  const vocabulary = compileVocabulary(reference, french);
  const cleaned: Cleaned[] = [];
  const input = { paths: ["data/raw/sample"], cwd: repository };
  for await (const { collected } of readRecords(input, { store })) {
    const result = collected ? cleanArticle(collected, french) : null;
    if (result && "article" in result) cleaned.push(result.article);
  }
  const gold = await loadGold(cleaned);
  const byId = new Map(cleaned.map((article) => [article.source_id, article]));
  const own = timed(gold, ({ source_id }) => {
    const article = byId.get(source_id);
    return article ? normaliseArticle(article, vocabulary) : [];
  });
  const places = own.values.map((mentions) =>
    mentions.flatMap(({ kind, text }) => (kind === "place" ? [text] : [])),
  );
  const dates = own.values.map((mentions) =>
    ownDates(mentions.flatMap(({ kind, value }) => (kind === "date" ? [value] : []))),
  );
  const chrono = timed(gold, chronoDates);
  const compromise = timed(gold, ({ body }) => nlp(body).places().out("array") as string[]);
  return [
    dateResult("communiqué (all mentions)", gold, dates, own.rate),
    dateResult("chrono-node fr (dates)", gold, chrono.values, chrono.rate),
    placeResult("communiqué (all mentions)", gold, places, own.rate),
    placeResult("fr-compromise (places)", gold, compromise.values, compromise.rate),
  ];
}

function timed<Item extends GoldArticle, Value>(gold: readonly Item[], read: (one: Item) => Value) {
  // Once to warm up, once to measure.
  for (const article of gold) read(article);
  const begin = performance.now();
  const values = gold.map(read);
  const seconds = (performance.now() - begin) / 1000;
  const bytes = gold.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  return { values, rate: bytes / 1e6 / seconds };
}

function dateResult(
  reader: string,
  gold: readonly GoldArticle[],
  found: ReturnType<typeof ownDates>[],
  rate: number,
): ReaderResult {
  const { meetings, starts, both } = countRight(gold, found);
  return {
    reader: `${reader}, first days`,
    megabytesASecond: rate,
    found: found.flat().length,
    right: starts,
    gold: meetings,
    rightPeriods: both,
  };
}

function placeResult(
  reader: string,
  gold: readonly GoldArticle[],
  found: readonly (readonly string[])[],
  rate: number,
): ReaderResult {
  const wanted = gold.flatMap(({ cities }, i) => cities.map((city) => ({ city, own: found[i] })));
  const right = wanted.filter(({ city, own }) => own?.some((name) => name.includes(city)));
  return {
    reader: `${reader}, cities`,
    megabytesASecond: rate,
    found: found.flat().length,
    right: right.length,
    gold: wanted.length,
  };
}
