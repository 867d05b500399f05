import { gapBetween, type When } from "../facts/dates.ts";
import type { Facts } from "../facts/facts.ts";
import { pairWeights } from "../weights/pair.ts";
import { sure } from "../weights.ts";
import { compareFacts, sameKnown } from "./features.ts";

/** The log-odds of two reports telling of one meeting. */
export function scorePair(a: Facts, b: Facts): number {
  const certain = sureScore(a, b);
  if (certain !== null) return certain;
  let score: number = pairWeights.bias;
  compareFacts(a, b, (feature, value) => {
    score += pairWeights[feature] * value;
  });
  return score;
}

/** What settles the matter by itself: copies of one article, one edition of one series, a series on the same days. */
export function sureScore(a: Facts, b: Facts): number | null {
  if (isRestated(a, b)) return sure.restated;
  if (a.original === b.original && a.rank === b.rank) return sure.copy;
  if (!sameKnown(a.series, b.series)) return null;
  if (sameKnown(a.ordinal, b.ordinal)) return sure.edition;
  return onSameDays(a.when, b.when) ? sure.series : null;
}

/** One article's two reports of one meeting: the shorter name is the longer one without its number. */
export function isRestated(a: Facts, b: Facts): boolean {
  if (a.article !== b.article || isEdition(a) === isEdition(b)) return false;
  const [bare, full] = isEdition(a) ? [b, a] : [a, b];
  return (
    bare.words.length > 2 &&
    bare.words.every((word) => full.words.includes(word)) &&
    a.when.span !== null &&
    a.when.span.from === b.when.span?.from &&
    a.when.span.to === b.when.span.to &&
    [a.level, a.topic, a.parties.key].join() === [b.level, b.topic, b.parties.key].join()
  );
}

const isEdition = ({ series, ordinal }: Facts) => series !== null && ordinal !== null;

/** One may tell of the opening, the other of the close. */
function onSameDays(a: When, b: When): boolean {
  if (a.precision !== "day" || b.precision !== "day" || !a.span || !b.span) return false;
  return gapBetween(a.span, b.span) <= 1;
}
