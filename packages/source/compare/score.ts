/** Words that were to be kept, that were kept, and that are both. */
export interface Counts {
  readonly gold: number;
  readonly kept: number;
  readonly right: number;
}

/** Compares two texts word by word, whatever the order. */
export function compareWords(gold: string, kept: string): Counts {
  const [wanted, got] = [countsOf(gold), countsOf(kept)];
  const right = [...wanted].map(([word, count]) => Math.min(count, got.get(word) ?? 0));
  return { gold: sum(wanted.values()), kept: sum(got.values()), right: sum(right) };
}

/** The counts of several texts together. */
export function pooled(counts: readonly Counts[]): Counts {
  return {
    gold: sum(counts.map(({ gold }) => gold)),
    kept: sum(counts.map(({ kept }) => kept)),
    right: sum(counts.map(({ right }) => right)),
  };
}

/** Precision, recall and their harmonic mean. */
export function scoreOf({ gold, kept, right }: Counts) {
  const precision = kept === 0 ? 0 : right / kept;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * right) / (gold + kept) };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .normalize("NFC")
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
