import { fold } from "./fold.ts";
import { isWordAt, type Tokens, tokenise, wordOf } from "./tokens.ts";

/** A form to look for and what it stands for. */
export interface Phrase<Value> {
  readonly form: string;
  readonly value: Value;
  /** Upper and lower case must be as in the form, diacritics aside. */
  readonly exact?: boolean;
}

/** A form found in a text; offsets in UTF-16 units. */
export interface PhraseMatch<Value> {
  readonly start: number;
  readonly end: number;
  /** Every value that the form stands for, in the order given. */
  readonly values: readonly Value[];
}

interface Leaf<Value> {
  readonly form: string;
  readonly exact: boolean;
  readonly value: Value;
}

/** What may follow the words so far: each next word by its hash. */
interface Node<Value> {
  readonly word: string;
  /** Another word of the same hash. */
  readonly rival: Node<Value> | undefined;
  readonly next: Map<number, Node<Value>>;
  readonly leaves: Leaf<Value>[];
  /** What the words so far stand for, however they are written; null where that counts. */
  values: readonly Value[] | null;
}

/** Finds forms of many words in one pass; compile once with `compilePhrases`. */
export interface PhraseIndex<Value> {
  readonly root: Node<Value>;
  /** Bits of the hashes of the words that start a form; spares most words a look-up. */
  readonly firsts: Int32Array;
}

/** Builds the index; forms are compared word by word, folded, whatever stands between the words. */
export function compilePhrases<Value>(phrases: Iterable<Phrase<Value>>): PhraseIndex<Value> {
  const root = nodeOf<Value>("", undefined);
  for (const { form, value, exact = false } of phrases) insert(root, form, value, exact);
  const firsts = new Int32Array(bitsFor(root.next.size) >> 5);
  for (const hash of root.next.keys()) {
    const slot = slotOf(firsts, hash);
    firsts[slot] = (firsts[slot] as number) | (1 << (hash & 31));
  }
  return { root, firsts };
}

const nodeOf = <Value>(word: string, rival: Node<Value> | undefined): Node<Value> => ({
  word,
  rival,
  next: new Map(),
  leaves: [],
  values: [],
});

/** A power of two, sixteen bits a word at least: few other words have a bit that is set. */
const bitsFor = (words: number) => 2 ** Math.ceil(Math.log2(Math.max(words, 2) * 16));

const slotOf = (bits: Int32Array, hash: number) => (hash >>> 5) & (bits.length - 1);

function insert<Value>(root: Node<Value>, form: string, value: Value, exact: boolean): void {
  const tokens = tokenise(fold(form));
  if (tokens.count === 0) return;
  let node = root;
  for (let i = 0; i < tokens.count; i++) {
    let child = childAt(node, tokens, i);
    if (!child) {
      const hash = tokens.hashes[i] as number;
      child = nodeOf(wordOf(tokens, i), node.next.get(hash));
      node.next.set(hash, child);
    }
    node = child;
  }
  node.leaves.push({ form: caseKey(form), exact, value });
  node.values = node.leaves.some((leaf) => leaf.exact)
    ? null
    : node.leaves.map((leaf) => leaf.value);
}

/** Where a token leads from a node. */
function childAt<Value>(node: Node<Value>, tokens: Tokens, index: number) {
  if (node.next.size === 0) return undefined;
  let child = node.next.get(tokens.hashes[index] as number);
  while (child && !isWordAt(tokens, index, child.word)) child = child.rival;
  return child;
}

/**
 * Longest matches from left to right, not overlapping, in a text or in some of its tokens. `text`
 * must be what `tokens` were cut from.
 */
export function findPhrases<Value>(
  { root, firsts }: PhraseIndex<Value>,
  text: string,
  tokens: Tokens,
  from = 0,
  to = tokens.count,
): PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  const { hashes } = tokens;
  for (let i = from; i < to; ) {
    const hash = hashes[i] as number;
    const starts = ((firsts[slotOf(firsts, hash)] as number) >>> (hash & 31)) & 1;
    const match = starts === 1 ? longestAt(root, text, tokens, i, to) : null;
    if (match) found.push(match.match);
    i = match ? match.last + 1 : i + 1;
  }
  return found;
}

/** The longest match that starts at a token, with its last token; null if there is none. */
function longestAt<Value>(
  root: Node<Value>,
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
) {
  const start = tokens.starts[from] as number;
  let node = childAt(root, tokens, from);
  let best: readonly Value[] = [];
  let last = from;
  for (let i = from; node; ) {
    const end = tokens.ends[i] as number;
    const values = node.values ?? accepted(node.leaves, text.slice(start, end));
    if (values.length > 0) {
      best = values;
      last = i;
    }
    i++;
    if (i >= to || !joins(tokens.folded, end, tokens.starts[i] as number)) break;
    node = childAt(node, tokens, i);
  }
  if (best.length === 0) return null;
  return { match: { start, end: tokens.ends[last] as number, values: best }, last };
}

function accepted<Value>(leaves: readonly Leaf<Value>[], found: string): Value[] {
  const key = caseKey(found);
  return leaves.filter((leaf) => !leaf.exact || leaf.form === key).map((leaf) => leaf.value);
}

/** Words of one form may be parted by a few signs, but not by the end of a sentence or paragraph. */
function joins(folded: string, end: number, next: number): boolean {
  if (next - end > 4) return false;
  for (let i = end; i < next; i++) {
    const unit = folded.charCodeAt(i);
    if (unit === newLine && folded.charCodeAt(i + 1) === newLine) return false;
    if (parting.has(unit)) return false;
  }
  return true;
}

const newLine = 0x0a;
const parting = new Set(Array.from(";!?)|,(", (sign) => sign.charCodeAt(0)));

/** Letters with their case, without diacritics and signs. */
function caseKey(form: string): string {
  return form
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}
