import { fold } from "@communique/text";
import { candidatePairs } from "./candidates.ts";
import { contradict, type Facts, factsOf } from "./facts.ts";
import { shared, shinglesOf } from "./shingles.ts";
import { signatureOf } from "./signature.ts";
import { urlKey } from "./url-key.ts";

/** What must be known of an article to find its copies. */
export interface Candidate {
  readonly article_id: string;
  readonly url: string | null;
  readonly body: string;
}

/** The copy that counts, and how much of the shorter text stands in the other. */
export interface Duplicate {
  readonly duplicate_of: string;
  readonly similarity: number;
}

/** Rewrites of a dispatch share a third of their triples or a little less, other reports at most a fifth; short texts need more. */
const longEnough = 60;
const fewest = 12;
const leastShared = 0.24;
const leastSharedOfShort = 0.6;

interface Copy {
  readonly id: string;
  readonly fullness: number;
  readonly keys: readonly string[];
  readonly shingles: Uint32Array;
  readonly facts: Facts;
}

const noWords: ReadonlyMap<string, number> = new Map();

/**
 * Finds exact and near copies. Each copy points to the fullest one; the order of the articles does
 * not matter. Copies whose leads name other editions, days or years are not copies.
 */
export function markDuplicates(
  articles: Iterable<Candidate>,
  ordinalWords: ReadonlyMap<string, number> = noWords,
): Map<string, Duplicate> {
  const copies = Array.from(articles, (article) => copyOf(article, ordinalWords)).sort(byFullness);
  const links = [...sameKeys(copies), ...nearCopies(copies)];
  const best = new Map<number, { to: number; similarity: number }[]>();
  for (const { from, to, similarity } of links) {
    best.set(from, [...(best.get(from) ?? []), { to, similarity }]);
  }
  return pointToFullest(copies, best);
}

function copyOf({ article_id, url, body }: Candidate, words: ReadonlyMap<string, number>): Copy {
  const letters = fold(body)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const address = urlKey(url);
  return {
    id: article_id,
    fullness: letters.length,
    keys: [`text ${letters}`, ...(address ? [`url ${address}`] : [])],
    shingles: shinglesOf(body),
    facts: factsOf(body, words),
  };
}

function byFullness(one: Copy, other: Copy): number {
  return other.fullness - one.fullness || (one.id < other.id ? -1 : 1);
}

interface Link {
  readonly from: number;
  readonly to: number;
  readonly similarity: number;
}

/** Links of copies with one address or one text to the fullest of them. */
function sameKeys(copies: readonly Copy[]): Link[] {
  const first = new Map<string, number>();
  const links: Link[] = [];
  for (const [from, { keys }] of copies.entries()) {
    for (const key of keys) {
      const to = first.get(key);
      if (to === undefined) first.set(key, from);
      else links.push({ from, to, similarity: containment(copies[to], copies[from]) });
    }
  }
  return links;
}

function nearCopies(copies: readonly Copy[]): Link[] {
  const links: Link[] = [];
  const signatures = copies.map(({ shingles }) => signatureOf(shingles));
  for (const [to, from] of candidatePairs(signatures)) {
    const [fuller, shorter] = [copies[to] as Copy, copies[from] as Copy];
    const similarity = containment(fuller, shorter);
    if (isCopy(fuller, shorter, similarity)) links.push({ from, to, similarity });
  }
  return links;
}

function isCopy(fuller: Copy, shorter: Copy, similarity: number): boolean {
  const size = Math.min(fuller.shingles.length, shorter.shingles.length);
  if (size < fewest) return false;
  const enough = size < longEnough ? leastSharedOfShort : leastShared;
  return similarity >= enough && !contradict(fuller.facts, shorter.facts);
}

/** The share of the shorter text's triples that stand in the other; 1 for texts without any. */
function containment(one: Copy | undefined, other: Copy | undefined): number {
  if (!one || !other) return 0;
  const size = Math.min(one.shingles.length, other.shingles.length);
  return size === 0 ? 1 : shared(one.shingles, other.shingles) / size;
}

/** From the fullest down: a copy points to the most similar text that is itself no copy. */
function pointToFullest(
  copies: readonly Copy[],
  links: ReadonlyMap<number, readonly { to: number; similarity: number }[]>,
): Map<string, Duplicate> {
  const marked = new Map<string, Duplicate>();
  for (const [position, { id }] of copies.entries()) {
    const open = (links.get(position) ?? []).filter(({ to }) => !marked.has(copies[to]?.id ?? ""));
    const [best] = open.sort((a, b) => b.similarity - a.similarity || a.to - b.to);
    const target = best && copies[best.to];
    if (target) marked.set(id, { duplicate_of: target.id, similarity: round(best.similarity) });
  }
  return marked;
}

function round(similarity: number): number {
  return Math.round(similarity * 1000) / 1000;
}
