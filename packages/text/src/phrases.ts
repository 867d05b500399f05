import { fold } from "./fold.ts";
import { type Tokens, tokenise, wordOf } from "./tokens.ts";

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

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly leaves: Leaf<Value>[];
}

/** Finds forms of many words in one pass; compile once with `compilePhrases`. */
export interface PhraseIndex<Value> {
  readonly root: Node<Value>;
  /** Which shapes of word start a form; spares most words a look-up. */
  readonly shapes: Uint8Array;
}

/** Builds the index; forms are compared word by word, folded, whatever stands between the words. */
export function compilePhrases<Value>(phrases: Iterable<Phrase<Value>>): PhraseIndex<Value> {
  const root: Node<Value> = { next: new Map(), leaves: [] };
  for (const { form, value, exact = false } of phrases) insert(root, form, value, exact);
  const shapes = new Uint8Array(65536);
  for (const word of root.next.keys()) shapes[shapeOf(word, 0, word.length)] = 1;
  return { root, shapes };
}

function insert<Value>(root: Node<Value>, form: string, value: Value, exact: boolean): void {
  const tokens = tokenise(fold(form));
  if (tokens.count === 0) return;
  let node = root;
  for (let i = 0; i < tokens.count; i++) {
    const word = wordOf(tokens, i);
    let child = node.next.get(word);
    if (!child) {
      child = { next: new Map(), leaves: [] };
      node.next.set(word, child);
    }
    node = child;
  }
  node.leaves.push({ form: caseKey(form), exact, value });
}

/** Sixteen bits of a word's length and four of its letters. */
function shapeOf(text: string, start: number, end: number): number {
  const ends = text.charCodeAt(start) * 31 + text.charCodeAt(end - 1);
  const middle =
    text.charCodeAt((start + end) >> 1) * 17 + text.charCodeAt(start + ((end - start) >> 2));
  return (ends * 67 + middle * 5 + (end - start) * 4099) & 0xffff;
}

/** Longest matches from left to right, not overlapping. `text` must be what `tokens` were cut from. */
export function findPhrases<Value>(
  index: PhraseIndex<Value>,
  text: string,
  tokens: Tokens,
): PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  for (let i = 0; i < tokens.count; ) {
    const shape = shapeOf(tokens.folded, tokens.starts[i] as number, tokens.ends[i] as number);
    const match = index.shapes[shape] === 1 ? longestAt(index.root, text, tokens, i) : null;
    if (match) found.push(match.match);
    i = match ? match.last + 1 : i + 1;
  }
  return found;
}

/** The longest match that starts at a token, with its last token; null if there is none. */
function longestAt<Value>(root: Node<Value>, text: string, tokens: Tokens, from: number) {
  let node = root.next.get(wordOf(tokens, from));
  let best: { match: PhraseMatch<Value>; last: number } | null = null;
  for (let i = from; node; ) {
    const start = tokens.starts[from] as number;
    const end = tokens.ends[i] as number;
    const values = node.leaves.length > 0 ? accepted(node.leaves, text.slice(start, end)) : [];
    if (values.length > 0) best = { match: { start, end, values }, last: i };
    i++;
    if (i >= tokens.count || !joins(tokens.folded, end, tokens.starts[i] as number)) break;
    node = node.next.get(wordOf(tokens, i));
  }
  return best;
}

function accepted<Value>(leaves: readonly Leaf<Value>[], found: string): Value[] {
  if (leaves.every((leaf) => !leaf.exact)) return leaves.map((leaf) => leaf.value);
  const key = caseKey(found);
  return leaves.filter((leaf) => !leaf.exact || leaf.form === key).map((leaf) => leaf.value);
}

/** Words of one form may be parted by a few signs, but not by the end of a sentence or paragraph. */
function joins(folded: string, end: number, next: number): boolean {
  if (next - end > 4) return false;
  for (let i = end; i < next; i++) {
    const sign = folded[i] as string;
    if (sign === "\n" && folded[i + 1] === "\n") return false;
    if (sign === ";" || sign === "!" || sign === "?" || sign === ")" || sign === "|") return false;
    if (sign === "," || sign === "(") return false;
    if (sign === "." && next - end > 1 && end - i > 2) return false;
  }
  return true;
}

/** Letters with their case, without diacritics and signs. */
function caseKey(form: string): string {
  return form
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}
