/** Pairs of texts that may be copies: their places, and how many of their hashes are the same. */
export interface Pair {
  readonly fuller: number;
  readonly shorter: number;
}

/** Lists of hashes, one a text, each sorted and without repeats. */
export interface Sketches {
  readonly hashes: Int32Array;
  /** Where each list begins, and behind them all where the last one ends. */
  readonly starts: Uint32Array;
}

/** In a crowded bucket each text meets its next neighbours alone: copies are about as full. */
const neighbours = 12;
/** Who meets in less than a tenth of the buckets shares a phrase, not a quarter of the text. */
const leastShare = 0.1;
const leastMeetings = 2;
const halfRange = 2 ** 31;

/**
 * The pairs that share many hashes. Every hash is a bucket of the texts that hold it; texts stand
 * in their order, the fullest first. Time and memory grow with the hashes alone.
 */
export function* candidatesAmong({ hashes, starts }: Sketches): Generator<Pair> {
  const count = starts.length - 1;
  const { members, isLast } = bucketsOf({ hashes, starts }, count);
  const turns = turnsOf(members, starts);
  const met = new Uint16Array(count);
  for (let fuller = 0; fuller < count; fuller++) {
    const others: number[] = [];
    for (let at = starts[fuller] ?? 0; at < (starts[fuller + 1] ?? 0); at++) {
      meetNext(turns[at] ?? 0, { members, isLast, met, others });
    }
    const own = lengthAt(starts, fuller);
    for (const shorter of others) {
      const least = leastShare * Math.min(own, lengthAt(starts, shorter));
      if ((met[shorter] ?? 0) >= Math.max(leastMeetings, least)) yield { fuller, shorter };
      met[shorter] = 0;
    }
  }
}

interface Buckets {
  /** The texts of each bucket in order, bucket by bucket. */
  readonly members: Uint32Array;
  readonly isLast: Uint8Array;
}

/** Hash and text as one number, so that one fast sort makes the buckets. */
function bucketsOf({ hashes, starts }: Sketches, count: number): Buckets {
  const keys = new Float64Array(hashes.length);
  for (let text = 0; text < count; text++) {
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at++) {
      keys[at] = ((hashes[at] ?? 0) + halfRange) * count + text;
    }
  }
  keys.sort();
  const members = new Uint32Array(keys.length);
  const isLast = new Uint8Array(keys.length);
  let before = -1;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const hash = Math.floor(key / count);
    members[at] = key - hash * count;
    if (at > 0 && hash !== before) isLast[at - 1] = 1;
    before = hash;
  }
  isLast[keys.length - 1] = 1;
  return { members, isLast };
}

/** Where in its buckets each text stands, text by text. */
function turnsOf(members: Uint32Array, starts: Uint32Array): Uint32Array {
  const turns = new Uint32Array(members.length);
  const next = starts.slice();
  for (let at = 0; at < members.length; at++) {
    const text = members[at] ?? 0;
    const free = next[text] ?? 0;
    turns[free] = at;
    next[text] = free + 1;
  }
  return turns;
}

interface Meeting extends Buckets {
  readonly met: Uint16Array;
  readonly others: number[];
}

function meetNext(turn: number, { members, isLast, met, others }: Meeting): void {
  for (let at = turn; at < turn + neighbours && isLast[at] === 0; at++) {
    const other = members[at + 1] ?? 0;
    if (met[other] === 0) others.push(other);
    met[other] = (met[other] ?? 0) + 1;
  }
}

function lengthAt(starts: Uint32Array, text: number): number {
  return (starts[text + 1] ?? 0) - (starts[text] ?? 0);
}

/** How many hashes two sorted lists without repeats share. */
export function countShared(one: Int32Array, other: Int32Array): number {
  let shared = 0;
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    const [a, b] = [one[i] ?? 0, other[k] ?? 0];
    if (a === b) shared += 1;
    if (a <= b) i += 1;
    if (b <= a) k += 1;
  }
  return shared;
}
