import type { DateParts, DatePhrase, DateSetting, Duration } from "@communique/language";
import { bareDay, fits, onWeekday, unknown } from "./bare-day.ts";
import { isDay } from "./calendar.ts";
import { daysOf, edtfOf, groupingOf, intervalOf } from "./edtf.ts";
import { relativeDay, type Stretch, type Viewpoint } from "./relative-day.ts";
import type { Day } from "./types.ts";
import { yearOf } from "./year-of.ts";

/** What a phrase comes to, seen from the viewpoint. */
export interface Value {
  readonly edtf: string;
  /** The first and last day, as far as they are known. */
  readonly from: Day;
  readonly to: Day;
  /** What the value leans on besides the words: nothing, the year, or the whole day. */
  readonly leans: "nothing" | "year" | "day";
  /** The weekday told does not fit the day. */
  readonly mismatch: boolean;
  /** A day was told, but no more than its month or year can be said. */
  readonly vague: boolean;
}

/** The value of a phrase. */
export function readValue(phrase: DatePhrase, view: Viewpoint, setting: DateSetting): Value {
  const { duration, from: parts } = phrase;
  if (duration) return durationValue(duration);
  const { from, to: own } = stretchOf(phrase, parts, view, setting);
  const to = phrase.to ? lastFor(phrase, phrase.to, from, view, setting) : own;
  const daily = phrase.relative?.unit === "day" || phrase.relative?.unit === "weekday";
  return {
    edtf: writeOut(phrase, from, to),
    from,
    to,
    leans: leansOn(phrase),
    mismatch: misses(parts, from) || misses(phrase.to, to),
    vague: daily && from.day === null,
  };
}

/** A date told from the one before it leans on no day of publication. */
function leansOn({ from, relative }: DatePhrase): Value["leans"] {
  if (from.year !== undefined) return "nothing";
  return from.month !== undefined || relative?.unit === "anaphor" ? "year" : "day";
}

const durationValue = ({ value, unit }: Duration): Value => ({
  edtf: `P${value}${unit.charAt(0).toUpperCase()}`,
  from: unknown,
  to: unknown,
  leans: "nothing",
  mismatch: false,
  vague: false,
});

function stretchOf(
  phrase: DatePhrase,
  parts: DateParts,
  view: Viewpoint,
  setting: DateSetting,
): Stretch {
  const day = dayFor(phrase, parts, view, setting);
  if (day) return { from: day, to: day };
  const relative = phrase.relative;
  const stretch = relative
    ? relativeDay({ ...phrase, from: parts }, relative, view, setting)
    : null;
  return stretch ?? { from: unknown, to: unknown };
}

/** The day that the parts tell; null where only relative words do. */
function dayFor(
  phrase: DatePhrase,
  parts: DateParts,
  view: Viewpoint,
  setting: DateSetting,
): Day | null {
  const { year, month, day } = parts;
  if (year !== undefined) return { year, month: month ?? null, day: day ?? null };
  if (month !== undefined || parts.season || parts.quarter || parts.half) {
    const sameYear = phrase.relative?.unit === "anaphor";
    const inferred = sameYear
      ? (view.previous?.year ?? null)
      : yearOf(parts, view.reference, setting, phrase.relative);
    return onWeekday({ year: inferred, month: month ?? null, day: day ?? null }, parts.weekday);
  }
  return day === undefined ? null : bareDay(phrase, parts, view, setting);
}

/** The last day of a range: after the first, in the next month or year where it must be. */
function lastFor(
  phrase: DatePhrase,
  parts: DateParts,
  from: Day,
  view: Viewpoint,
  setting: DateSetting,
): Day {
  const { month = from.month, day = null } = parts;
  if (parts.day === undefined && parts.month === undefined && parts.year === undefined) {
    return stretchOf(phrase, parts, view, setting).to;
  }
  if (parts.year !== undefined) return { year: parts.year, month: parts.month ?? null, day };
  const wraps = from.month !== null && month !== null && month < from.month;
  const year = from.year === null ? null : from.year + (wraps ? 1 : 0);
  const crosses = parts.month === undefined && day !== null && from.day !== null && day < from.day;
  if (!crosses || month === null) return { year, month, day };
  const next = { year: month === 12 && year !== null ? year + 1 : year, month: (month % 12) + 1 };
  return { ...next, day };
}

function writeOut(phrase: DatePhrase, from: Day, to: Day): string {
  const grouping = groupingOf(phrase.from, from.year);
  if (grouping) return grouping;
  if (isBlank(from)) return "XXXX-XX-XX";
  if (phrase.days) return daysOf(phrase.days.map((day) => ({ ...from, day })));
  return intervalOf(edtfOf(from), edtfOf(to));
}

const isBlank = ({ year, month, day }: Day) => year === null && month === null && day === null;

function misses(parts: DateParts | null, day: Day): boolean {
  if (day.month !== null && day.day !== null && !isDay(day.year, day.month, day.day)) return true;
  return parts?.day !== undefined && !fits(day, parts.weekday);
}
