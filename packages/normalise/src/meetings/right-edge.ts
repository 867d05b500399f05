import { type Tokens, tokenAt, wordOf } from "@communique/text";
import { firstFrom } from "./party-spans.ts";
import type { Atom, MeetingText, NounMatch } from "./types.ts";

/** A name longer than this is a sentence that was not cut. */
const longest = 30;
/** Walks on from the noun to the end of the meeting's name; returns the end offset. */
export function rightEdge(text: MeetingText, noun: NounMatch, heads: ReadonlySet<number>): number {
  const { tokens } = text;
  let last = tokenAt(tokens, noun.end) - 1;
  for (let steps = 0; steps < longest; steps++) {
    const next = last + 1;
    if (next >= tokens.count || ends(text, last, next, heads)) break;
    const atom = atomAt(text.atoms, tokens.starts[next] as number);
    last = atom ? tokenAt(tokens, atom.end) - 1 : next;
  }
  return tokens.ends[trimmed(text, last, tokenAt(tokens, noun.end) - 1)] as number;
}

/** So many characters after a word tell whether the name goes on. */
const lookAhead = 20;

/** Whether the name stops before token `next`. */
function ends(text: MeetingText, last: number, next: number, heads: ReadonlySet<number>): boolean {
  const { tokens, words } = text;
  const start = tokens.starts[next] as number;
  if (breaks(text, tokens.ends[last] as number, start)) return true;
  if (text.dateStarts.has(start)) return true;
  const word = wordOf(tokens, next);
  if (word === words.edges.partyToWord && words.edges.partyTo.test(wordAt(tokens, last)))
    return false;
  const goesOn = words.edges.goesOn.get(word);
  const after = tokens.ends[next] as number;
  if (goesOn) return !goesOn.test(tokens.folded.slice(after, after + lookAhead));
  if (stops(text, last, next) && !isUpper(text.body.charAt(start))) return true;
  const { edges } = words;
  if (edges.to.test(word)) return !heads.has(next + 1);
  if (word === edges.and) {
    return edges.anew.test(wordAt(tokens, next + 1)) || startsName(text, next + 1, heads);
  }
  const complement = edges.of.test(wordAt(tokens, last - 1));
  const named = heads.has(next) && !complement && startsName(text, last, heads);
  return startsDate(text, next) || named;
}

/** A word that no name goes on with, or a verb of which the name is the subject. */
function stops({ tokens, words, body }: MeetingText, last: number, next: number): boolean {
  const word = wordOf(tokens, next);
  const { compass, compassArticle, future, imperfect } = words.edges;
  if (future.test(word) || imperfect.test(word)) return true;
  const quarter = compass.test(word) && wordAt(tokens, last) === compassArticle;
  const hyphened = body.charAt(tokens.ends[next] as number) === "-";
  return words.stops.has(word) && !hyphened && !quarter;
}

/** Signs that end a name; a dash between parties does not. */
function breaks(text: MeetingText, end: number, start: number): boolean {
  const gap = text.tokens.folded.slice(end, start);
  if (gap === " " || gap === "'" || gap === "-" || gap === "") return false;
  if (/[.;:!?"«»“”()[\]|\n…>]/.test(gap))
    return !/^\s*\n\s*$/.test(gap) || gap.split("\n").length > 2;
  if (gap.includes(",")) return !atomBridges(text.atoms, end, start);
  if (/ [-] /.test(gap)) return !atomAt(text.atoms, start);
  return /[/*=<]/.test(gap);
}

/** How many atoms before an offset may reach over it. */
const nested = 6;

function atomBridges(atoms: readonly Atom[], end: number, start: number): boolean {
  const from = firstFrom(atoms, end);
  return atoms.slice(Math.max(0, from - nested), from).some((atom) => atom.end > start);
}

function atomAt(atoms: readonly Atom[], start: number): Atom | undefined {
  for (let i = firstFrom(atoms, start); atoms[i]?.start === start; i++) {
    if (atoms[i]?.kind !== "person") return atoms[i];
  }
  return undefined;
}

/** A stop word with a capital is part of a name: `l'Asie de l'Est`. */
const isUpper = (letter: string) => letter !== letter.toLowerCase();

const wordAt = (tokens: Tokens, index: number) =>
  index >= 0 && index < tokens.count ? wordOf(tokens, index) : "";

/** `… et le 8e dialogue`: within a few words after an article or number, another meeting is named. */
function startsName({ tokens, words }: MeetingText, from: number, heads: ReadonlySet<number>) {
  if (!words.edges.startsName.test(wordAt(tokens, from))) return false;
  return heads.has(from + 1) || heads.has(from + 2);
}

/** `le 5`, `les 15 et 16`. */
const startsDate = ({ tokens, words }: MeetingText, index: number) =>
  words.edges.beforeDay.test(wordAt(tokens, index)) &&
  words.edges.dayNumber.test(wordAt(tokens, index + 1));

/** Drops a connector left at the end. */
function trimmed({ tokens, words }: MeetingText, last: number, least: number): number {
  let end = last;
  while (end > least && words.edges.connectors.has(wordOf(tokens, end))) end--;
  return end;
}
