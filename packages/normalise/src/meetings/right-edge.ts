import { type Tokens, tokenAt, wordOf } from "@communique/text";
import type { Atom, MeetingText, NounMatch } from "./types.ts";

/** A name longer than this is a sentence that was not cut. */
const longest = 30;
const connectors = new Set([
  "de",
  "du",
  "des",
  "d",
  "la",
  "le",
  "les",
  "l",
  "et",
  "sur",
  "entre",
  "au",
  "aux",
  "pour",
  "un",
  "une",
  "en",
  "contre",
]);

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
  return tokens.ends[trimmed(tokens, last, tokenAt(tokens, noun.end) - 1)] as number;
}

/** Whether the name stops before token `next`. */
function ends(text: MeetingText, last: number, next: number, heads: ReadonlySet<number>): boolean {
  const { tokens, words } = text;
  const start = tokens.starts[next] as number;
  if (breaks(text, tokens.ends[last] as number, start)) return true;
  if (text.dateStarts.has(start)) return true;
  const word = wordOf(tokens, next);
  const hyphened = text.body.charAt(tokens.ends[next] as number) === "-";
  if (words.stops.has(word) && !hyphened && !isUpper(text.body.charAt(start))) return true;
  if (word === "au" || word === "aux") return !heads.has(next + 1);
  if (word === "en") return !/^(?:matiere|charge|faveur)$/.test(wordAt(tokens, next + 1));
  if (word === "pour") return !/^(?:la|le|les|l|une?)$/.test(wordAt(tokens, next + 1));
  if (word === "et") {
    return /^une?$/.test(wordAt(tokens, next + 1)) || startsName(tokens, next + 1, heads);
  }
  const complement = /^(?:de|d)$/.test(wordAt(tokens, last - 1));
  const named = heads.has(next) && !complement && startsName(tokens, last, heads);
  return startsDate(tokens, next) || named;
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

const atomBridges = (atoms: readonly Atom[], end: number, start: number) =>
  atoms.some((atom) => atom.start < end && atom.end > start);

const atomAt = (atoms: readonly Atom[], start: number) =>
  atoms.find((atom) => atom.start === start && atom.kind !== "person");

/** A stop word with a capital is part of a name: `l'Asie de l'Est`. */
const isUpper = (letter: string) => letter !== letter.toLowerCase();

const wordAt = (tokens: Tokens, index: number) =>
  index >= 0 && index < tokens.count ? wordOf(tokens, index) : "";

/** `… et le 8e dialogue`: within a few words after an article or number, another meeting is named. */
function startsName(tokens: Tokens, from: number, heads: ReadonlySet<number>): boolean {
  if (!/^(?:la|le|les|l|un|une|\d+\w*)$/.test(wordAt(tokens, from))) return false;
  return heads.has(from + 1) || heads.has(from + 2);
}

/** `le 5`, `les 15 et 16`. */
const startsDate = (tokens: Tokens, index: number) =>
  /^(?:le|les|du)$/.test(wordAt(tokens, index)) &&
  /^(?:\d{1,2}|1er)$/.test(wordAt(tokens, index + 1));

/** Drops a connector left at the end. */
function trimmed(tokens: Tokens, last: number, least: number): number {
  let end = last;
  while (end > least && connectors.has(wordOf(tokens, end))) end--;
  return end;
}
