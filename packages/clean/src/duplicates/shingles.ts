const width = 3;
/** One hash in three is kept: of the 30 triples that a rewrite shares, some ten meet. */
export const sketchShare = 1 / 3;

/** Hashes of a text's word triples, as signed 32-bit numbers: sorted, each once. */
export function shinglesOf(words: readonly string[]): Int32Array {
  const hashes = Int32Array.from(words, hashWord);
  const shingles = new Int32Array(Math.max(0, hashes.length - width + 1));
  for (let i = 0; i < shingles.length; i++) {
    let mixed = 0;
    for (let k = 0; k < width; k++) mixed = mix(mixed ^ (hashes[i + k] ?? 0));
    shingles[i] = mixed;
  }
  return unique(shingles.sort());
}

/**
 * The MinHash signature of sorted hashes: all that lie below a bound, so that two signatures share
 * what the texts share, however their lengths differ (FracMinHash).
 */
export function sketchOf(shingles: Int32Array, share: number = sketchShare): Int32Array {
  const below = Math.floor(2 ** 32 * share) - 2 ** 31;
  const end = shingles.findIndex((hash) => hash >= below);
  return end < 0 ? shingles : shingles.subarray(0, end);
}

/** A hash of all words in their order, as 16 hexadecimal digits. */
export function hashText(words: readonly string[]): string {
  let high = 0;
  let low = 0;
  for (const word of words) {
    const hash = hashWord(word);
    high = mix(high ^ hash);
    low = mix(Math.imul(low, 31) + hash);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** A hash of a word (FNV-1a). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function unique(sorted: Int32Array): Int32Array {
  return sorted.filter((hash, index) => index === 0 || hash !== sorted[index - 1]);
}
