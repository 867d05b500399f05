import { readDay } from "./day-number.ts";
import { gapBefore, isNear, isWord } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { readMonthOfDay, readYear } from "./month-year.ts";
import { readPartOfDay } from "./part-of-day.ts";
import type { Read } from "./read.ts";
import type { DateParts, PartOfDay } from "./types.ts";

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
