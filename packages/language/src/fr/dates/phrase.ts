import { gapBefore, isNear, isWord } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import type { DatePhrase, Relative } from "./types.ts";

/** A phrase before its words are cut out of the text. */
export type Untexted = Omit<DatePhrase, "text">;

/** Phrases read at a token, and the token to go on from. */
export interface Found {
  readonly phrases: readonly Untexted[];
  readonly next: number;
}

/** Reads phrases at a token, or null. */
export type Parser = (t: Lexed, index: number) => Found | null;

/** Offset where a token starts. */
export const startOf = (t: Lexed, index: number) => t.starts[index] ?? t.folded.length;
/** Offset where the token before an index ends. */
export const endBefore = (t: Lexed, next: number) => t.ends[next - 1] ?? t.folded.length;

/** One phrase over tokens `first` to before `next`. */
export function found(
  t: Lexed,
  first: number,
  next: number,
  phrase: Omit<Untexted, "start" | "end">,
): Found {
  return { phrases: [{ start: startOf(t, first), end: endBefore(t, next), ...phrase }], next };
}

/** What follows a date and turns it: `dernier`, `prochain`, `courant`, `de cette année`. */
export function readTurn(t: Lexed, index: number): { value: Relative; next: number } | null {
  if (!isNear(t, index)) return null;
  const word = t.words[index];
  if (word?.kind === "last") return { value: { unit: "named", offset: -1 }, next: index + 1 };
  if (word?.kind === "next") return { value: { unit: "named", offset: 1 }, next: index + 1 };
  if (word?.value === "within") return { value: { unit: "named", offset: 0 }, next: index + 1 };
  if (isWord(t, index, "a") && t.words[index + 1]?.name === "venir") {
    return { value: { unit: "named", offset: 1 }, next: index + 2 };
  }
  return isWord(t, index, "de") ? readYearTurn(t, index + 1) : null;
}

/** `de cette année`, `de l'an dernier`, `de la même année`. */
function readYearTurn(t: Lexed, index: number) {
  const unitAt = isWord(t, index + 1, "meme") ? index + 2 : index + 1;
  if (t.words[unitAt]?.value !== "year") return null;
  const turned = (unit: "year" | "anaphor", offset: number, next: number) => ({
    value: { unit, offset, ...(unit === "anaphor" && { step: "year" as const }) },
    next,
  });
  if (isWord(t, index, "cette")) return turned("year", 0, unitAt + 1);
  if (!isWord(t, index, "l", "la")) return null;
  if (unitAt === index + 2) return turned("anaphor", 0, unitAt + 1);
  const turn = t.words[unitAt + 1]?.kind;
  if (turn === "last") return turned("year", -1, unitAt + 2);
  return turn === "next" ? turned("year", 1, unitAt + 2) : null;
}

/** `jusqu'au`, `depuis`, `à partir du`, `dès`, `d'ici`, `avant`, `après` before a date. */
export function readBound(t: Lexed, first: number): DatePhrase["bound"] | null {
  let at = first - 1;
  if (isWord(t, at, "le", "la", "au", "en", "ce", "du", "l", "a", "de", "d")) at--;
  if (isWord(t, at, "jusqu", "ici")) return "until";
  if (isWord(t, at, "a") && isWord(t, at - 1, "jusqu")) return "until";
  if (isWord(t, at, "depuis", "partir", "des")) return "since";
  if (isWord(t, at, "avant")) return "before";
  return isWord(t, at, "apres") && gapBefore(t, at + 1) !== "hyphen" ? "after" : null;
}

/** `vers`, `environ` before a date. */
export function isApprox(t: Lexed, first: number): boolean {
  const at = isWord(t, first - 1, "le", "la", "l") ? first - 2 : first - 1;
  return isWord(t, at, "vers", "environ");
}
