import { bandKey, bands } from "./signature.ts";

const mostCompared = 60;

/** Pairs of positions whose signatures agree in a band; in a crowded bucket only with the first few. */
export function* candidatePairs(signatures: readonly Uint32Array[]): Generator<[number, number]> {
  const seen = new Set<number>();
  for (let band = 0; band < bands; band++) {
    const buckets = new Map<number, number[]>();
    for (const [position, signature] of signatures.entries()) {
      const key = bandKey(signature, band);
      const bucket = buckets.get(key) ?? [];
      for (const earlier of bucket) {
        const pair = earlier * signatures.length + position;
        if (!seen.has(pair)) yield [earlier, position];
        seen.add(pair);
      }
      if (bucket.length < mostCompared) bucket.push(position);
      buckets.set(key, bucket);
    }
  }
}
