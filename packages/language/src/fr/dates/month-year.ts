import { gapBefore, isNear, isWord, signAfter } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import type { Read } from "./read.ts";

/** The month after a day: `6 juin`, `1er-mai`, `29 de septembre`, `5 du mois de mai`. */
export function readMonthOfDay(t: Lexed, index: number): Read<number> | null {
  const gap = gapBefore(t, index);
  if (gap !== "space" && gap !== "none" && gap !== "hyphen") return null;
  return readMonth(t, isWord(t, index, "de", "d", "du") ? skipMonthOf(t, index) : index);
}

/** Skips `de`, `d'`, `du mois de` before a month. */
export function skipMonthOf(t: Lexed, index: number): number {
  let next = index + 1;
  if (t.words[next]?.name === "mois" && isWord(t, next + 1, "de", "d")) next += 2;
  return isNear(t, next) || gapBefore(t, next) === "apostrophe" ? next : -1;
}

/** A month's name; a short form needs its dot or a year. */
export function readMonth(t: Lexed, index: number): Read<number> | null {
  const word = t.words[index];
  if (!word?.month) return null;
  if (word.month_kind === "short" && signAfter(t, index) !== "." && !readYear(t, index + 1)) {
    return null;
  }
  return { value: word.month, next: index + 1 };
}

/** A year after a month: `2017`, `(2017)`, `, 2017`, `de 2017`, `de l'année 2017`. */
export function readYear(t: Lexed, index: number): Read<number> | null {
  const at = skipYearOf(t, index);
  const gap = gapBefore(t, at);
  if (gap === "break" || gap === "apostrophe" || gap === "close" || gap === "slash") return null;
  const value = plainYear(t, at);
  if (value === null) return null;
  if ((gap === "comma" || gap === "and") && !endsClause(t, at + 1)) return null;
  if (gap === "dot" && t.words[index - 1]?.month_kind === "name") return null;
  return { value, next: at + 1 };
}

function skipYearOf(t: Lexed, index: number): number {
  if (!isNear(t, index) || !isWord(t, index, "de")) return index;
  if (isWord(t, index + 1, "l") && t.words[index + 2]?.value === "year") return index + 3;
  return index + 1;
}

/** A number of four digits that can be a year, with nothing glued to it. */
export function plainYear(t: Lexed, index: number): number | null {
  const value = t.numbers[index] ?? -1;
  if (value < 1900 || value > 2100) return null;
  const end = t.ends[index] as number;
  if (
    /[%°€$]/.test(
      t.folded
        .slice(end, end + 2)
        .trim()
        .charAt(0),
    )
  )
    return null;
  return gapBefore(t, index + 1) === "none" && /[a-z]/.test(t.text.charAt(end)) ? null : value;
}

function endsClause(t: Lexed, index: number): boolean {
  return index >= t.count || !isNear(t, index) || t.words[index] !== null;
}
