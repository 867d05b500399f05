import { gapBefore, isNear, isWord, signAfter, standsFree } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { readPartOfDay } from "./part-of-day.ts";
import type { DateParts, PartOfDay } from "./types.ts";

/** A value with the index of the token after it. */
export interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}

/** A weekday, a day, or both, with the month and year that follow. */
export interface Item {
  readonly parts: DateParts;
  readonly part_of_day: PartOfDay | null;
  readonly first: number;
  readonly next: number;
}

/** Reads `mardi 6 juin 2017`, `mardi 6`, `mardi`, `6 juin`, `6` at a token. */
export function readItem(t: Lexed, index: number): Item | null {
  const weekday = readWeekday(t, index);
  const dayAt = weekday ? dayAfterWeekday(t, weekday.next) : index;
  const day = readDay(t, dayAt);
  if (!day) return weekday ? weekdayItem(index, weekday) : null;
  const month = readMonthOfDay(t, day.next);
  const year = month ? readYear(t, month.next) : null;
  const parts = {
    ...(year && { year: year.value }),
    ...(month && { month: month.value }),
    day: day.value,
    ...(weekday && { weekday: weekday.value.weekday }),
  };
  const next = year?.next ?? month?.next ?? day.next;
  return { parts, part_of_day: weekday?.value.part_of_day ?? null, first: index, next };
}

type Weekday = Read<{ weekday: number; part_of_day: PartOfDay | null }>;

function weekdayItem(index: number, { value, next }: Weekday): Item {
  return { parts: { weekday: value.weekday }, part_of_day: value.part_of_day, first: index, next };
}

function readWeekday(t: Lexed, index: number): Weekday | null {
  const word = t.words[index];
  if (!word?.weekday || word.weekday_kind === "plural") return null;
  if (word.weekday_kind === "short" && !isShortWeekday(t, index)) return null;
  const part = readPartOfDay(t, index + 1);
  const value = { weekday: word.weekday, part_of_day: part?.value ?? null };
  return { value, next: part?.next ?? index + 1 };
}

/** `mer`, `mar` are weekdays only before a day and its month: `la mer 12 fois` is not. */
function isShortWeekday(t: Lexed, index: number): boolean {
  const day = readDay(t, index + 1);
  const gap = gapBefore(t, index + 1);
  if (!day || (gap !== "space" && gap !== "dot")) return false;
  return readMonthOfDay(t, day.next) !== null;
}

function dayAfterWeekday(t: Lexed, index: number): number {
  const gap = gapBefore(t, index);
  const joined = gap === "comma" || gap === "open" || gap === "dot" || isNear(t, index);
  if (!joined) return -1;
  return isWord(t, index, "le") && isNear(t, index + 1) ? index + 1 : index;
}

/** A day of the month: 1 to 31, `1er`, `premier` and number words before a month. */
export function readDay(t: Lexed, index: number): Read<number> | null {
  if (index < 0 || index >= t.count) return null;
  const value = t.numbers[index] as number;
  if (value === -1) return readDayInWords(t, index);
  const length = (t.ends[index] as number) - (t.starts[index] as number);
  if (value < 1 || value > 31 || length > 2 || !standsFree(t, index)) return null;
  const next = value === 1 && isFirstSuffix(t, index + 1) ? index + 2 : index + 1;
  return endsCleanly(t, next) ? { value, next } : null;
}

function isFirstSuffix(t: Lexed, index: number): boolean {
  if (!isNear(t, index)) return false;
  const suffix = t.folded.slice(t.starts[index], t.ends[index]);
  return suffix === "er" || (suffix === "e" && gapBefore(t, index) === "none");
}

/** A letter glued to the day must begin a word of dates; `12,5`, `12 %` and `12h` are no days. */
function endsCleanly(t: Lexed, next: number): boolean {
  const sign = signAfter(t, next - 1);
  const after = t.folded.charAt((t.ends[next - 1] as number) + 1);
  if (/[.,:]/.test(sign) && /\d/.test(after)) return false;
  if (/[%°€$ªº:]/.test(sign) || (sign === " " && /[%°€$]/.test(after))) return false;
  if (gapBefore(t, next) !== "none") return true;
  const word = t.words[next];
  return word?.month !== undefined || isWord(t, next, "au", "et", "a");
}

function readDayInWords(t: Lexed, index: number): Read<number> | null {
  const word = t.words[index];
  const value = word?.ordinal === 1 ? 1 : word?.number === 1 ? 0 : (word?.number ?? 0);
  if (value < 1 || value > 31 || gapBefore(t, index + 1) !== "space") return null;
  return t.words[index + 1]?.month_kind === "name" ? { value, next: index + 1 } : null;
}

/** The month after a day: `6 juin`, `1er-mai`, `29 de septembre`, `5 du mois de mai`. */
function readMonthOfDay(t: Lexed, index: number): Read<number> | null {
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
