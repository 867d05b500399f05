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

/** What settles the matter by itself: copies of one article, and one edition of one series. */
export function sureScore(a: Facts, b: Facts): number | null {
  if (a.original === b.original && a.rank === b.rank) return sure.copy;
  const edition = sameKnown(a.series, b.series) && sameKnown(a.ordinal, b.ordinal);
  return edition ? sure.edition : null;
}
