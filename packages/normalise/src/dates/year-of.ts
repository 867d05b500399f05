import type { DateParts, DateSetting, Relative } from "@communique/language";
import type { Day } from "./types.ts";

/** The year of a day and month told without one, seen from the day of publication. */
export function yearOf(
  parts: DateParts,
  reference: Day,
  setting: DateSetting,
  relative: Relative | undefined,
): number | null {
  const { year } = reference;
  if (year === null) return null;
  if (relative?.unit === "year") return year + (relative.offset ?? 0);
  if (parts.month === undefined || reference.month === null) return year;
  const ahead = monthsAhead(parts, reference);
  if (relative?.unit === "named" && relative.offset !== null) {
    return year + turned(ahead, relative.offset, parts.day === undefined);
  }
  return year + shiftOf(ahead, setting.tense);
}

/** Months from the day of publication to the date in the same year; a day counts a thirtieth. */
function monthsAhead(parts: DateParts, reference: Day): number {
  const months = (parts.month ?? 0) - (reference.month ?? 0);
  if (parts.day === undefined || reference.day === null) return months;
  return months + (parts.day - reference.day) / 31;
}

/** `dernier` looks back, `prochain` ahead; the current month itself is neither. */
function turned(ahead: number, offset: number, wholeMonth: boolean): number {
  if (offset < 0) return ahead > 0 || (wholeMonth && ahead === 0) ? -1 : 0;
  if (offset > 0) return ahead < -0.2 || (wholeMonth && ahead === 0) ? 1 : 0;
  return 0;
}

function shiftOf(ahead: number, tense: DateSetting["tense"]): number {
  if (tense === "future") return ahead <= -4 ? 1 : 0;
  if (tense === "past_perfect") return ahead >= 1 ? -1 : 0;
  if (tense === "past") return ahead >= 4 ? -1 : 0;
  if (ahead >= 10) return -1;
  return ahead <= -10 ? 1 : 0;
}
