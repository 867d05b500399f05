import { isoDay } from "../facts/dates.ts";
import type { Facts } from "../facts/facts.ts";
import { blockLimits } from "../weights.ts";

/** One key out of its parts; none if a part is unknown. */
export function joined(...parts: readonly (string | number | null)[]): string[] {
  return parts.includes(null) ? [] : [parts.join("|")];
}

/** The days of a meeting and the day after, or its month; in the first days of a long one. */
export function timeKeys({ when }: Facts): string[] {
  const { span, precision } = when;
  if (!span || precision === "year") return [];
  if (precision === "month") return [monthOf(span.from)];
  const last = Math.min(span.to + 1, span.from + blockLimits.days);
  const days = Array.from({ length: last - span.from + 1 }, (_, index) => `${span.from + index}`);
  return [...days, monthOf(span.from)];
}

/** Days of the year, for reports that do not know theirs. */
export function yearDayKeys({ when }: Facts): string[] {
  if (!when.dayOfYear) return [];
  const { from, to } = when.dayOfYear;
  if (when.span) return when.precision === "day" ? [`${from}`] : [];
  const last = Math.min(to, from + blockLimits.days);
  return Array.from({ length: Math.max(1, last - from + 1) }, (_, index) => `${from + index}`);
}

/** The year of a meeting, or that of the article that leaves it open. */
export function yearKeys({ when, published }: Facts): string[] {
  const span = when.span ?? published;
  if (!span) return [];
  const first = isoDay(span.from).slice(0, 4);
  const last = isoDay(span.to).slice(0, 4);
  return first === last ? [first] : [first, last];
}

function monthOf(day: number): string {
  return isoDay(day).slice(0, 7);
}
