import type { DateParts, DatePhrase, DateSetting } from "@communique/language";
import { fullDay, weekdayOf } from "./calendar.ts";
import { nearestDay, type Viewpoint } from "./relative-day.ts";
import type { Day } from "./types.ts";

/** Nothing known of a day. */
export const unknown: Day = { year: null, month: null, day: null };

/** `le 15`: of the month told just before, or the nearest one. */
export function bareDay(
  phrase: DatePhrase,
  parts: DateParts,
  view: Viewpoint,
  setting: DateSetting,
): Day {
  const day = parts.day ?? null;
  const { previous, reference } = view;
  if (previous?.month && (previous.day === null || day === null || day >= previous.day)) {
    const told = { ...previous, day };
    if (fits(told, parts.weekday)) return told;
  }
  const near = fullDay({ ...reference, day: reference.day ?? 15 });
  if (!near || day === null) return { ...unknown, day };
  const direction = directionOf(phrase, reference, setting);
  return nearestDay(day, parts.weekday, near, direction) ?? { ...unknown, day };
}

function directionOf(phrase: DatePhrase, reference: Day, { tense }: DateSetting): -1 | 0 | 1 {
  const offset = phrase.relative?.offset ?? 0;
  if (offset !== 0) return offset < 0 ? -1 : 1;
  if (reference.day === null) return 0;
  if (tense === "future") return 1;
  return tense?.startsWith("past") ? -1 : 0;
}

/** Whether a day falls on a weekday; so it may where either is unknown. */
export function fits(day: Day, weekday: number | undefined): boolean {
  const full = fullDay(day);
  return weekday === undefined || full === null || weekdayOf(full) === weekday;
}

/** The year before or after where the weekday fits there and not here. */
export function onWeekday(day: Day, weekday: number | undefined): Day {
  if (day.year === null || fits(day, weekday)) return day;
  const other = [day.year - 1, day.year + 1].map((year) => ({ ...day, year }));
  return other.find((option) => fits(option, weekday)) ?? day;
}
