import type { DateParts } from "@communique/language";
import { isDay } from "./calendar.ts";
import type { Day } from "./types.ts";

const two = (value: number | null) => (value === null ? "XX" : String(value).padStart(2, "0"));

/** EDTF of a day as far as it is known, `XXXX-11-02`; of a day that the month lacks, the month. */
export function edtfOf({ year, month, day }: Day): string {
  const years = year === null ? "XXXX" : String(year).padStart(4, "0");
  const exists = day !== null && (month === null || isDay(year, month, day));
  if (exists) return `${years}-${two(month)}-${two(day)}`;
  return month === null ? years : `${years}-${two(month)}`;
}

const seasons = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;

/** Seasons, quarters and halves as ISO 8601-2 sub-year groupings; null for days and months. */
export function groupingOf(parts: DateParts, year: number | null): string | null {
  const years = year ?? "XXXX";
  if (parts.season) return year === null ? null : `${years}-${seasons[parts.season]}`;
  if (parts.quarter) return year === null ? null : `${years}-${32 + parts.quarter}`;
  if (parts.half) return year === null ? null : `${years}-${39 + parts.half}`;
  return parts.decade ? `${String(years).slice(0, 3)}X` : null;
}

/** EDTF of an interval; one value where both ends are the same. */
export const intervalOf = (from: string, to: string) => (from === to ? from : `${from}/${to}`);

/** Days that do not follow each other are a set, `{a,b}`. */
export function daysOf(days: readonly Day[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return "XXXX-XX-XX";
  const close = days.every((day, i) => i === 0 || isNext(days[i - 1], day));
  return close ? intervalOf(edtfOf(first), edtfOf(last)) : `{${days.map(edtfOf).join(",")}}`;
}

const isNext = (before: Day | undefined, day: Day) =>
  before?.day !== null && before?.day !== undefined && before.day + 1 === day.day;
