import type { Score } from "./types.ts";

/** What a Score is counted up from. */
export interface Tally {
  gold: number;
  right: number;
  got: number;
  given_where_none: number;
}

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  return { gold: 0, right: 0, got: 0, given_where_none: 0 };
}

/** A tally with its precision, recall and F1. */
export function scoreOf(tally: Tally): Score {
  const { gold, right, got } = tally;
  return {
    ...tally,
    precision: ratio(right, got),
    recall: ratio(right, gold),
    f1: ratio(2 * right, gold + got),
  };
}

/** A share; null where there is nothing to share. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
