import type { DatePhrase, DateSetting, Relative } from "@communique/language";
import { addDays, addMonths, dayNumber, type FullDay, fullDay, weekdayOf } from "./calendar.ts";
import type { Day } from "./types.ts";

/** From where relative words count: the day of publication, and the date told before them. */
export interface Viewpoint {
  readonly reference: Day;
  readonly previous: Day | null;
  /** The reference is the lead's first day and not the day of publication. */
  readonly lead?: LeadDays | null;
}

/** How many days after its first the lead's stretch ends, and on which side of the telling it lies. */
export interface LeadDays {
  readonly length: number;
  readonly side: "past" | "future" | "until" | null;
}

/** The first and last day of a stretch of time; one day twice. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The day or period of relative words, as far as the viewpoint allows; null where it does not. */
export function relativeDay(
  phrase: DatePhrase,
  relative: Relative,
  view: Viewpoint,
  setting: DateSetting,
): Stretch | null {
  const { unit, offset } = relative;
  if (unit === "anaphor") return one(anaphor(relative, view.previous));
  if (unit === "year") return one(yearAway(view.reference, offset ?? 0));
  if (unit === "month") return one(monthAway(view.reference, offset ?? 0));
  const today = fullDay(view.reference);
  if (!today) return one(about(view.reference));
  if (unit === "day") return one(addDays(today, offset ?? 0));
  if (unit === "week") return weekAway(today, offset ?? 0, 0);
  if (unit === "weekend") return weekAway(today, offset ?? 0, 5);
  return one(weekdayFrom(today, phrase, offset, setting, view.lead));
}

const one = (day: Day | null): Stretch | null => day && { from: day, to: day };

/** Without the day of publication, a weekday is of its month or year and no more. */
const about = ({ year, month }: Day): Day | null =>
  year === null ? null : { year, month, day: null };

/** The week of a day, Monday to Sunday, some weeks away, from one of its days on. */
function weekAway(today: FullDay, weeks: number, first: number): Stretch {
  const monday = addDays(today, 1 - weekdayOf(today) + weeks * 7);
  return { from: addDays(monday, first), to: addDays(monday, 6) };
}

function anaphor({ offset, step }: Relative, previous: Day | null): Day | null {
  if (!previous) return null;
  const steps = offset ?? 0;
  if (step === "year") return yearAway(previous, steps);
  if (step === "month") return monthAway(previous, steps);
  const day = fullDay(previous);
  if (!day) return steps === 0 ? previous : null;
  return addDays(day, step === "week" ? steps * 7 : step === "hour" ? 0 : steps);
}

const yearAway = ({ year }: Day, offset: number): Day | null =>
  year === null ? null : { year: year + offset, month: null, day: null };

function monthAway({ year, month }: Day, offset: number): Day | null {
  if (year === null || month === null) return null;
  return { ...addMonths({ year, month, day: 1 }, offset), day: null };
}

/** `mercredi`: the last one in the past tense, the next one in the future, today if it is today. */
function weekdayFrom(
  today: FullDay,
  { from }: DatePhrase,
  offset: number | null,
  { tense }: DateSetting,
  lead: LeadDays | null = null,
): FullDay | null {
  if (from.weekday === undefined) return null;
  if (lead && (offset ?? 0) === 0) return besideLead(today, from.weekday, lead, tense);
  const back = (weekdayOf(today) - from.weekday + 7) % 7;
  if (offset !== null && offset < 0) return addDays(today, -(back || 7));
  if (offset !== null && offset > 0) return addDays(today, 7 - back);
  const ahead = tense === "future" && back > 0;
  return addDays(today, ahead ? 7 - back : -back);
}

/** `jeudi` in a text whose lead tells of the 6th and 7th: one of them, or the next one after what is over. */
function besideLead(
  first: FullDay,
  weekday: number,
  { length, side }: LeadDays,
  tense: DateSetting["tense"],
): FullDay {
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  if (side === "until") return addDays(first, ahead === 0 ? 0 : ahead - 7);
  const later = tense === "future" && side !== "future";
  const near = ahead <= length || (side === "past" && ahead <= length + afterLead);
  return addDays(first, near || later ? ahead : ahead - 7);
}

/** A dispatch comes out so many days after what it tells. */
const afterLead = 2;

/** The day of a month nearest to a day: behind it in the past tense, ahead in the future. */
export function nearestDay(
  day: number,
  weekday: number | undefined,
  near: FullDay,
  direction: -1 | 0 | 1,
): FullDay | null {
  const options = [-2, -1, 0, 1, 2]
    .map((months) => ({ ...addMonths({ ...near, day: 1 }, months), day }))
    .filter((option) => weekday === undefined || weekdayOf(option) === weekday)
    .filter((option) => (dayNumber(option) - dayNumber(near)) * direction >= -1);
  const distance = (option: FullDay) => Math.abs(dayNumber(option) - dayNumber(near));
  return options.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
