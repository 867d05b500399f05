import type { Report } from "@communique/model";

/** Days since 1970-01-01, first and last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When a meeting took place, as far as a report knows. */
export interface When {
  /** Days, a whole month or a whole year; null without a year. */
  readonly span: Span | null;
  readonly precision: "day" | "month" | "year" | "none";
  /** Day of the year, as month × 31 + day; known without a year too. */
  readonly dayOfYear: Span | null;
}

const msADay = 86_400_000;
const nothing: When = { span: null, precision: "none", dayOfYear: null };

/** Days since 1970 of an ISO day. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / msADay;
}

/** The ISO day of a number of days since 1970. */
export function isoDay(day: number): string {
  const known = isoDays.get(day);
  if (known !== undefined) return known;
  const iso = new Date(day * msADay).toISOString().slice(0, 10);
  isoDays.set(day, iso);
  return iso;
}

/** Meetings are held on few thousand different days, and each is asked for time and again. */
const isoDays = new Map<number, string>();

/** A day's place in any year. */
export function dayOfYear(iso: string): number {
  return Number(iso.slice(-5, -3)) * 31 + Number(iso.slice(-2));
}

/** Reads a report's dates. */
export function whenOf(report: Report): When {
  const { starts_on, ends_on, date_edtf } = report;
  const first = starts_on ?? ends_on;
  const last = ends_on ?? starts_on;
  if (first && last) return daysOf(first, last);
  if (!date_edtf) return nothing;
  const [from = "", to = from] = edtfParts(date_edtf);
  return yearlessOf(from, to) ?? knownOf(from, to);
}

/** The two ends of an EDTF interval, or its one date, without marks of doubt. */
export function edtfParts(edtf: string): string[] {
  return edtf.replace(/[?~%]/g, "").split("/");
}

function daysOf(first: string, last: string): When {
  const span = { from: dayNumber(first), to: dayNumber(last) };
  return { span, precision: "day", dayOfYear: yearDays(span) };
}

function yearlessOf(from: string, to: string): When | null {
  const start = /^XXXX-(\d\d-\d\d)$/.exec(from)?.[1];
  const end = /^(?:XXXX|\d{4})-(\d\d-\d\d)$/.exec(to)?.[1] ?? start;
  if (!start || !end) return null;
  return { ...nothing, dayOfYear: { from: dayOfYear(start), to: dayOfYear(end) } };
}

function knownOf(from: string, to: string): When {
  const first = rangeOf(from);
  const last = rangeOf(to) ?? first;
  if (!first || !last) return nothing;
  const span = { from: first.from, to: Math.max(first.to, last.to) };
  const precision = from.length === 4 ? "year" : from.length === 7 ? "month" : "day";
  return { span, precision, dayOfYear: yearDays(span) };
}

/** Where in the year a span lies. */
export function yearDays({ from, to }: Span): Span {
  return { from: dayOfYear(isoDay(from)), to: dayOfYear(isoDay(to)) };
}

/** The days of a day, month or year; null for anything else. */
export function rangeOf(edtf: string): Span | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf);
  if (!match) return null;
  const [, year = "", month, day] = match;
  const from = dayNumber(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (!Number.isFinite(from)) return null;
  if (day) return { from, to: from };
  const next = month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1);
  return { from, to: next / msADay - 1 };
}

/** Days between two spans; 0 or less where they overlap. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}

/** Whether days of an unknown year can be those of a span that lies in `own` days of the year. */
export function fitsInto(days: Span, span: Span, own: Span): boolean {
  if (span.to - span.from >= 330) return true;
  if (own.from > own.to) return days.to >= own.from || days.from <= own.to;
  return gapBetween(days, own) <= 1;
}
