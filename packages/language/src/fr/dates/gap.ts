import type { Lexed } from "./lex.ts";

/** What stands between two tokens. */
export type Gap =
  | "none"
  | "space"
  | "hyphen"
  | "comma"
  | "dot"
  | "slash"
  | "apostrophe"
  | "open"
  | "close"
  | "and"
  | "break";

const signs: Readonly<Record<string, Gap>> = {
  "-": "hyphen",
  ",": "comma",
  ".": "dot",
  "/": "slash",
  "'": "apostrophe",
  "(": "open",
  ")": "close",
  "&": "and",
  "+": "and",
};

/** The gap before a token; a sign may have spaces about it, a blank line is a break. */
export function gapBefore(t: Lexed, index: number): Gap {
  if (index <= 0 || index >= t.count) return "break";
  const start = t.ends[index - 1] as number;
  const end = t.starts[index] as number;
  if (start === end) return "none";
  if (end - start > 5) return "break";
  return gapOf(t.folded.slice(start, end));
}

function gapOf(between: string): Gap {
  if (between === " ") return "space";
  if (/\n\s*\n/.test(between)) return "break";
  const sign = between.trim();
  if (sign === "") return "space";
  return signs[sign] ?? (sign === ".-" ? "dot" : "break");
}

/** Whether a token follows the one before it with nothing or white space between. */
export function isNear(t: Lexed, index: number): boolean {
  const gap = gapBefore(t, index);
  return gap === "space" || gap === "none";
}

/** Whether the token is a given function word, or one of several. */
export function isWord(t: Lexed, index: number, ...names: readonly string[]): boolean {
  const word = t.words[index];
  return word?.kind === "function" && names.includes(word.value);
}

/** Whether the sign directly after a token is one of several. */
export function signAfter(t: Lexed, index: number): string {
  const end = t.ends[index];
  return end === undefined ? "" : t.folded.charAt(end);
}

/** Whether the token begins with a capital in the text. */
export function isCapital(t: Lexed, index: number): boolean {
  const start = t.starts[index] as number;
  return t.text.charAt(start) !== t.folded.charAt(start) && !isLower(t.text.charAt(start));
}

function isLower(letter: string): boolean {
  return letter === letter.toLowerCase();
}

/** Whether a number stands free: no letter, decimal sign or currency glued to its left. */
export function standsFree(t: Lexed, index: number): boolean {
  if (gapBefore(t, index) === "none") return isWord(t, index - 1, "du", "le", "les", "au", "et");
  const before = (t.starts[index] as number) - 1;
  const sign = t.folded.charAt(before);
  if (sign === "") return true;
  if (sign === "-") return t.words[index - 1]?.month !== undefined || isShortNumber(t, index - 1);
  if (sign === "." || sign === ",") return !/\d/.test(t.folded.charAt(before - 1));
  return !"$€£°#@_/+*=".includes(sign) || (sign === "/" && isShortNumber(t, index - 1));
}

/** A day before a sign, as `12` of `12-14 mai`; also a hyphen with nothing before it. */
function isShortNumber(t: Lexed, index: number): boolean {
  const gap = (t.starts[index + 1] ?? 0) - (t.ends[index] ?? 0);
  return gap > 1 || ((t.numbers[index] ?? -1) >= 0 && (t.numbers[index] ?? 0) < 32);
}
