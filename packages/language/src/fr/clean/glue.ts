import type { Lexicons } from "../../lexicon.ts";
import type { Oddity, WordQuestions } from "./odd-words.ts";
import { formsOf } from "./pattern.ts";
import type { OddWord } from "./scan-words.ts";
import type { Edit } from "./types.ts";
import type { WordTest } from "./words.ts";

/** Small words that rare verb forms end with (`séparasses`). */
const ending = /^(?:[sc]es|elles?)$/;
/** What rare forms end with, though it is a word of its own. */
const suffix = /^(?:raient|mental|alisme|[lnt]is|tass|ball)/;
/** Two whole words glued are long, or they are one that no list knows. */
const [shortestHead, shortestTail, shortestPair] = [5, 6, 13];
const [apostrophe, curlyApostrophe] = [0x27, 0x2019];
const elided = /^(.{1,30}?)(?:[ldsncjmt]|qu)$/u;

/** Only a word without any accent can have lost them. */
const plain = /^[a-zœæ]+$/;
const acronym = /^\p{Lu}{4,}(?:et|des|du|dans|pour|avec|aux|sur)$/u;

interface Glue extends WordTest {
  /** Small words that a text cannot stop at (`head`), and some that it can (`loose`). */
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly openings: readonly string[];
  readonly endings: readonly string[];
  readonly nouns: readonly string[];
  /** Verbs of a letter, before certain words alone (`atoujours`). */
  readonly verbs: ReadonlySet<string>;
  readonly afterVerbs: ReadonlySet<string>;
  /** What derived words begin with, longest first. */
  readonly affixes: readonly string[];
  readonly kept: ReadonlySet<string>;
  /** Two words that look like one once accents are taken off, and where they fall apart. */
  readonly glued: ReadonlyMap<string, number>;
  /** What compounds begin with (`inter`, `photo`): no word of its own before another. */
  readonly prefixes: ReadonlySet<string>;
}

/** Says where words fall in two. */
export interface GlueTest extends Pick<WordQuestions, "cutOf" | "elisionOf"> {
  /** Words, and pairs of words, that stay as they are. */
  readonly kept: ReadonlySet<string>;
}

/** Builds the tests for two words written as one. */
export function compileGlueTest(lexicons: Lexicons, words: WordTest): GlueTest {
  const pairs = formsOf(lexicons, "clean-glue", "glued");
  const glue: Glue = {
    heads: new Set([
      ...formsOf(lexicons, "clean-glue", "head"),
      ...formsOf(lexicons, "clean-glue", "loose"),
    ]),
    tails: new Set(formsOf(lexicons, "clean-glue", "tail")),
    openings: formsOf(lexicons, "clean-glue", "opening"),
    nouns: formsOf(lexicons, "clean-glue", "noun").sort((a, b) => b.length - a.length),
    verbs: new Set(formsOf(lexicons, "clean-glue", "verb")),
    afterVerbs: new Set(formsOf(lexicons, "clean-glue", "after_verb")),
    endings: formsOf(lexicons, "clean-glue", "ending"),
    affixes: formsOf(lexicons, "clean-glue", "affix").sort((a, b) => b.length - a.length),
    kept: new Set(formsOf(lexicons, "clean-keep")),
    glued: new Map(pairs.map((pair) => [pair.replace(" ", ""), pair.indexOf(" ")])),
    prefixes: new Set(formsOf(lexicons, "clean-glue", "prefix")),
    ...words,
  };
  return {
    kept: glue.kept,
    cutOf: (word) => wordCut(word, glue),
    elisionOf: (word) => elisionCut(word, glue),
  };
}

/** The gaps of two words written as one (`lesministères`, `enMalaisie`): never in a capitalised name. */
export function findGlue(
  text: string,
  odd: readonly OddWord<Oddity>[],
  kept: ReadonlySet<string>,
): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end, value } of odd) {
    const next = text.charCodeAt(end);
    const cut = next === apostrophe || next === curlyApostrophe ? value.elision : value.cut;
    const isKept = () => kept.has(`${wordBefore(text, start)} ${text.slice(start, end)}`);
    if (cut !== 0 && !isKept()) edits.push(gap(start + cut));
  }
  return edits;
}

function wordBefore(text: string, at: number): string {
  return /(\p{L}+) $/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? "";
}

function gap(at: number): Edit {
  return { start: at, end: at, text: " ", rule: "glued_word" };
}

/** Where a word falls in two; 0 where it does not, or is none of our business. */
function wordCut(found: string, glue: Glue): number {
  if (glue.kept.has(found.toLowerCase())) return 0;
  if (/^\p{Ll}+\p{Lu}/u.test(found)) return capitalCut(found, glue);
  const known = glue.glued.get(found);
  if (known) return known;
  if (isKnown(found.toLowerCase(), glue)) return 0;
  if (/^\p{Lu}\p{Ll}+$/u.test(found)) return capitalisedCut(found, glue);
  if (acronym.test(found)) return found.search(/\p{Ll}/u);
  return /^\p{Ll}+$/u.test(found) ? lowerCut(found, glue) : 0;
}

/** A French form, with or without its accents, or one derived from it (`cogestion`). */
function isKnown(lower: string, { isWord, isWordUnaccented, affixes }: Glue): boolean {
  if (isWord(lower) || (plain.test(lower) && isWordUnaccented(lower))) return true;
  const affix = affixes.find((start) => lower.startsWith(start) && lower.length > start.length + 3);
  return affix !== undefined && isWordUnaccented(lower.slice(affix.length));
}

/** `enMalaisie`, `laCommunauté`: a known word before a capital. */
function capitalCut(found: string, glue: Glue): number {
  const at = found.search(/\p{Lu}/u);
  const head = found.slice(0, at);
  const known = glue.heads.has(head) || (head.length > 3 && glue.isWord(head));
  return known && /^\p{Lu}[\p{Lu}\p{Ll}]/u.test(found.slice(at)) ? at : 0;
}

function capitalisedCut(found: string, glue: Glue): number {
  return openingCut(found, glue) || closingCut(found, glue) || nounCut(found, glue);
}

/** `Assembléenationale`: a noun of institutions, which no name begins with, and a known word. */
function nounCut(found: string, { nouns, tails, isWord }: Glue): number {
  const head = nouns.find((noun) => found.startsWith(noun)) ?? "";
  const tail = found.slice(head.length);
  return head !== "" && (tails.has(tail) || (tail.length > 4 && isWord(tail))) ? head.length : 0;
}

/** `Cetteréunion`: a word that opens sentences and no name. */
function openingCut(found: string, glue: Glue): number {
  const head = glue.openings.find((opening) => found.startsWith(opening));
  if (!head) return 0;
  const rest = found.slice(head.length);
  return rest.length >= 5 && glue.isWord(rest) ? head.length : 0;
}

/** `Transportet`: a long word and a small one that ends no name. */
function closingCut(found: string, glue: Glue): number {
  const tail = glue.endings.find((ending) => found.endsWith(ending)) ?? "";
  const head = found.slice(0, found.length - tail.length);
  return tail !== "" && head.length >= 8 && glue.isWord(head.toLowerCase()) ? head.length : 0;
}

/** `présenced'ambassadeurs`, `del'ASEAN`: a known word before an elided one. */
function elisionCut(found: string, glue: Glue): number {
  const lower = found.toLowerCase();
  if (glue.isWord(`${lower}'`) || glue.kept.has(lower)) return 0;
  const head = elided.exec(found)?.[1] ?? "";
  const known = glue.heads.has(head) || (head.length > 3 && glue.isWord(head));
  return known && /^\p{Ll}+$/u.test(found) ? head.length : 0;
}

/** A cut between two known words, where there is exactly one likely place for it. */
function lowerCut(found: string, glue: Glue): number {
  const cuts: number[] = [];
  for (let at = 1; at < found.length; at++) {
    if (isLikely(found.slice(0, at), found.slice(at), glue)) cuts.push(at);
  }
  return cuts.length === 1 ? (cuts[0] ?? 0) : bestCut(found, cuts, glue);
}

function isLikely(head: string, tail: string, glue: Glue): boolean {
  const { heads, tails, verbs, afterVerbs, prefixes, isWord } = glue;
  if (verbs.has(head)) return afterVerbs.has(tail);
  if (heads.has(head)) return tails.has(tail) || (tail.length > 3 && isWord(tail));
  if (tails.has(tail) && !ending.test(tail))
    return head.length >= (tail.length < 4 ? 6 : 5) && isWord(head);
  const long = head.length >= shortestHead && tail.length >= shortestTail;
  if (!long || head.length + tail.length < shortestPair) return false;
  return (
    !prefixes.has(head) &&
    !/[oi]$|^mental/.test(head) &&
    !suffix.test(tail) &&
    isWord(head) &&
    isWord(tail)
  );
}

/** Of several cuts, the one before or after a small word of most letters (`les ministères`). */
function bestCut(found: string, cuts: readonly number[], { heads, tails }: Glue): number {
  const weight = (at: number) => {
    const head = found.slice(0, at);
    const tail = found.slice(at);
    return Math.max(heads.has(head) ? head.length : 0, tails.has(tail) ? tail.length : 0);
  };
  const ranked = [...cuts].sort((a, b) => weight(b) - weight(a));
  const [best, second] = ranked;
  if (best === undefined || second === undefined) return 0;
  return weight(best) > weight(second) ? best : 0;
}
