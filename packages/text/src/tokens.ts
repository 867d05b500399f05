/** The words of a text: offsets of letters-and-digits runs, in order. */
export interface Tokens {
  /** The text, folded; see `fold`. */
  readonly folded: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** A hash of each word: two words of different hashes differ. */
  readonly hashes: Int32Array;
}

const isWord = buildWordTable();

/** Cuts a folded text into words; apostrophes, hyphens and signs part words. */
export function tokenise(folded: string): Tokens {
  const most = (folded.length >> 1) + 1;
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const hashes = new Int32Array(most);
  let count = 0;
  let open = false;
  let hash = 0;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    const word = isWord[unit] === 1;
    if (word) {
      if (!open) starts[count] = i;
      hash = Math.imul((open ? hash : seed) ^ unit, prime);
    } else if (open) {
      ends[count] = i;
      hashes[count++] = settled(hash);
    }
    open = word;
  }
  if (open) {
    ends[count] = folded.length;
    hashes[count++] = settled(hash);
  }
  return {
    folded,
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

/** Of the hash of a word's units (FNV-1a). */
const [seed, prime] = [0x811c9dc5, 0x01000193];

/** Thirty bits of a hash, the high ones mixed into the low. */
const settled = (hash: number) => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** The index of the first token that starts at or after an offset; `count` if there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a token is a folded word. */
export function isWordAt(tokens: Tokens, index: number, word: string): boolean {
  const start = tokens.starts[index] as number;
  return tokens.ends[index] === start + word.length && tokens.folded.startsWith(word, start);
}

/** A token's folded word. */
export function wordOf(tokens: Tokens, index: number): string {
  return tokens.folded.slice(tokens.starts[index], tokens.ends[index]);
}

function buildWordTable(): Uint8Array {
  const table = new Uint8Array(65536);
  const word = /[\p{L}\p{N}\p{M}]/u;
  for (let unit = 0; unit < 65536; unit++) {
    table[unit] = word.test(String.fromCharCode(unit)) ? 1 : 0;
  }
  for (let unit = 0xd800; unit <= 0xdfff; unit++) table[unit] = 1;
  return table;
}
