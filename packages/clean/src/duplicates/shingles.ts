import { fold } from "@communique/text";

const width = 3;
const word = /[\p{L}\p{N}]+/gu;

/** Hashes of a text's word triples: sorted, each once. */
export function shinglesOf(body: string): Uint32Array {
  const words = fold(body).match(word) ?? [];
  const hashes = Uint32Array.from(words, hashWord);
  const count = Math.max(0, hashes.length - width + 1);
  const shingles = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let mixed = 0;
    for (let k = 0; k < width; k++) mixed = mix(mixed ^ (hashes[i + k] ?? 0));
    shingles[i] = mixed;
  }
  return unique(shingles.sort());
}

/** How many hashes two sorted lists share. */
export function shared(one: Uint32Array, other: Uint32Array): number {
  let count = 0;
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    const a = one[i] ?? 0;
    const b = other[k] ?? 0;
    if (a === b) count++;
    if (a <= b) i++;
    if (b <= a) k++;
  }
  return count;
}

/** A hash of a word (FNV-1a). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function unique(sorted: Uint32Array): Uint32Array {
  return sorted.filter((hash, index) => index === 0 || hash !== sorted[index - 1]);
}
