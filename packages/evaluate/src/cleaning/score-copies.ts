import { groupBy } from "../match/groups.ts";
import { emptyTally, scoreOf } from "../scores/score.ts";
import type { Score } from "../scores/types.ts";
import type { GoldCopy, GoldLanguage } from "./read-lines.ts";

/** What is known of a cleaned record. */
export interface CleanedRecord {
  readonly article_id: string;
  readonly source_id: string;
  readonly language: string | null;
  readonly duplicate_of: string | null;
}

/**
 * Scores pairs of records that were put together as copies, over all records given; and how many
 * editions stayed apart from the article that they were made of.
 */
export function scoreCopies(
  records: readonly CleanedRecord[],
  copies: readonly GoldCopy[],
): Record<string, Score> {
  const made = new Map(copies.map((copy) => [copy.id, copy]));
  const goldGroup = ({ source_id }: CleanedRecord) => {
    const copy = made.get(source_id);
    return copy && copy.kind !== "edition" ? copy.of : source_id;
  };
  const gotGroup = ({ article_id, duplicate_of }: CleanedRecord) => duplicate_of ?? article_id;
  const duplicates = emptyTally();
  duplicates.gold = pairsIn(records, goldGroup);
  duplicates.got = pairsIn(records, gotGroup);
  duplicates.right = pairsIn(records, (one) => JSON.stringify([goldGroup(one), gotGroup(one)]));
  return {
    duplicates: scoreOf(duplicates),
    editions_apart: scoreOf(editionsApart(records, copies, gotGroup)),
  };
}

function editionsApart(
  records: readonly CleanedRecord[],
  copies: readonly GoldCopy[],
  groupOf: (record: CleanedRecord) => string,
) {
  const groups = new Map(records.map((record) => [record.source_id, groupOf(record)]));
  const tally = emptyTally();
  for (const { id, of } of copies.filter(({ kind }) => kind === "edition")) {
    tally.gold += 1;
    tally.got += 1;
    tally.right += Number(groups.has(id) && groups.get(id) !== groups.get(of));
  }
  return tally;
}

function pairsIn(
  records: readonly CleanedRecord[],
  groupOf: (one: CleanedRecord) => string,
): number {
  const sizes = [...groupBy(records, groupOf).values()].map(({ length }) => length);
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** Scores the languages of records whose language is known. */
export function scoreLanguages(
  records: readonly CleanedRecord[],
  texts: readonly GoldLanguage[],
): Record<string, Score> {
  const found = new Map(records.map(({ source_id, language }) => [source_id, language]));
  const language = emptyTally();
  for (const text of texts) {
    const got = found.get(text.id) ?? null;
    language.gold += 1;
    language.got += Number(got !== null);
    language.right += Number(got === text.language);
  }
  return { language: scoreOf(language) };
}
