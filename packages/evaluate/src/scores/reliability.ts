import { ratio } from "./score.ts";
import type { Reliability, ReliabilityBin } from "./types.ts";

/** How sure a decision was and whether it was right. */
export interface Bet {
  readonly confidence: number;
  readonly right: boolean;
}

const binCount = 10;

/** Ten bins of confidence, and the mean gap between confidence and success, weighted by cases. */
export function reliabilityOf(bets: readonly Bet[]): Reliability {
  const bins = Array.from({ length: binCount }, (_, index) => binOf(bets, index));
  const gap = bins.reduce(
    (sum, bin) => sum + bin.n * Math.abs((bin.confidence ?? 0) - (bin.right ?? 0)),
    0,
  );
  return { bins, error: ratio(gap, bets.length) };
}

function binOf(bets: readonly Bet[], index: number): ReliabilityBin {
  const inside = bets.filter(
    ({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount)) === index,
  );
  const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
  return {
    from: index / binCount,
    to: (index + 1) / binCount,
    n: inside.length,
    confidence: ratio(sum, inside.length),
    right: ratio(inside.filter(({ right }) => right).length, inside.length),
  };
}
