/** The words of a text: offsets of letters-and-digits runs, in order. */
export interface Tokens {
  /** The text, folded; see `fold`. */
  readonly folded: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const isWord = buildWordTable();

/** Cuts a folded text into words; apostrophes, hyphens and signs part words. */
export function tokenise(folded: string): Tokens {
  const starts = new Uint32Array((folded.length >> 1) + 1);
  const ends = new Uint32Array((folded.length >> 1) + 1);
  let count = 0;
  let open = false;
  for (let i = 0; i < folded.length; i++) {
    const word = isWord[folded.charCodeAt(i)] === 1;
    if (word && !open) starts[count] = i;
    if (!word && open) ends[count++] = i;
    open = word;
  }
  if (open) ends[count++] = folded.length;
  return { folded, count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

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
