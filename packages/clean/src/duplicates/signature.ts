import { mix, shinglesOf } from "./shingles.ts";

/** Bands of two rows: texts that share a fifth of their triples meet in one with 98 % probability. */
export const bands = 96;
const rows = 2;
const size = bands * rows;
const seeds = Uint32Array.from({ length: size }, (_, index) => mix(index + 1) | 1);

/** A MinHash signature of a body's word triples, for one row at a time. */
export function signature(body: string): Uint32Array {
  return signatureOf(shinglesOf(body));
}

/** The signature of hashed triples. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(size).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < size; i++) {
      const seed = seeds[i] ?? 1;
      const value = Math.imul(shingle ^ seed, 0x9e3779b1) ^ Math.imul(seed, shingle >>> 15);
      if (value >>> 0 < (least[i] ?? 0)) least[i] = value;
    }
  }
  return least;
}

/** The key of one band of a signature. */
export function bandKey(signature: Uint32Array, band: number): number {
  const first = signature[band * rows] ?? 0;
  const second = signature[band * rows + 1] ?? 0;
  return (first >>> 11) * 0x100000000 + second;
}
