import type { Day } from "./types.ts";

/** A day whose year, month and day are all known. */
export interface FullDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: FullDay) =>
  Date.UTC(year, month - 1, day) / dayLength;

/** The day with a number of `dayNumber`. */
export function dayOf(number: number): FullDay {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The weekday, Monday = 1. */
export const weekdayOf = (day: FullDay) => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const addDays = (day: FullDay, days: number) => dayOf(dayNumber(day) + days);

/** The same day of another month; the last one where the month is shorter. */
export function addMonths({ year, month, day }: FullDay, months: number): FullDay {
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return { ...target, day: Math.min(day, monthLength(target.year, target.month)) };
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const monthLength = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** Whether the month has the day; February has 29 where the year is unknown. */
export const isDay = (year: number | null, month: number, day: number) =>
  day <= monthLength(year ?? 2000, month);

/** The day if all of it is known. */
export function fullDay({ year, month, day }: Day): FullDay | null {
  return year !== null && month !== null && day !== null ? { year, month, day } : null;
}
