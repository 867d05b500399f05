import { isNear, isWord, signAfter } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { type Found, readBound, startOf } from "./phrase.ts";
import type { DateParts } from "./types.ts";

const yearFirst = /((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/y;
const dayFirst = /(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d)(?![\d/-])/y;
const shortYear = /(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/-])/y;
const dayMonth = /(\d{1,2})\/(\d{1,2})(?![\d/%-]| ?%|[a-z]| des? )/y;
const yearMonth = /((?:19|20)\d\d)-(\d\d)(?![\d-])/y;
const compact = /((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/y;

/** Dates in figures: `2022/5/15`, `27.10.2008`, `le 23/10`, `16/05/2023`, `date 2019-11`. */
export function parseNumeric(t: Lexed, index: number): Found | null {
  if (!"-./ ".includes(signAfter(t, index)) && !isCompact(t, index)) return null;
  const before = t.folded.charAt(startOf(t, index) - 1);
  if (/[a-z\d/._=&#-]/.test(before)) return null;
  for (const { rule, read } of forms) {
    const match = read(t, index);
    if (match?.parts) return foundAt(t, index, rule, match);
  }
  return null;
}

interface Figures {
  readonly length: number;
  readonly parts: DateParts | null;
}

function foundAt(t: Lexed, index: number, rule: string, { length, parts }: Figures): Found {
  const end = startOf(t, index) + length;
  let next = index;
  while (next < t.count && startOf(t, next) < end) next++;
  const bound = readBound(t, index);
  const weekday = isNear(t, index) ? weekdayBefore(t, index) : null;
  const start = startOf(t, weekday ? index - 1 : index);
  const from = { ...parts, ...(weekday && { weekday }) };
  return { phrases: [{ start, end, rule, from, to: null, ...(bound && { bound }) }], next };
}

function weekdayBefore(t: Lexed, index: number): number | null {
  const word = t.words[index - 1];
  return word?.weekday_kind === "name" ? (word.weekday ?? null) : null;
}

type Reader = (t: Lexed, index: number) => Figures | null;

const reader =
  (pattern: RegExp, partsOf: (match: RegExpExecArray) => DateParts | null): Reader =>
  (t, index) => {
    pattern.lastIndex = startOf(t, index);
    const match = pattern.exec(t.folded);
    return match && { length: match[0].length, parts: partsOf(match) };
  };

const forms: readonly { rule: string; read: Reader }[] = [
  { rule: "iso", read: reader(yearFirst, (m) => dayOf(m[1], m[3], m[4])) },
  { rule: "numeric", read: reader(dayFirst, (m) => dayOf(m[4], m[3], m[1])) },
  { rule: "numeric", read: reader(shortYear, (m) => dayOf(century(m[3]), m[2], m[1])) },
  { rule: "numeric_day_month", read: cued(reader(dayMonth, (m) => dayOf(undefined, m[2], m[1]))) },
  { rule: "iso_month", read: reader(yearMonth, monthOf) },
  { rule: "compact", read: afterDate(reader(compact, (m) => dayOf(m[1], m[2], m[3]))) },
];

const century = (digits = "") => `${Number(digits) > 60 ? "19" : "20"}${digits}`;

/** A valid day; month and day change places where only that makes sense. */
function dayOf(year: string | undefined, month = "", day = ""): DateParts | null {
  const [m, d] = [Number(month), Number(day)];
  const swap = m > 12 && m <= 31 && d <= 12 && year !== undefined;
  const parts = swap ? { month: d, day: m } : { month: m, day: d };
  if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31) return null;
  return { ...(year !== undefined && { year: Number(year) }), ...parts };
}

/** `2019-11` is a month; `2010-11` alone may be a school year and is left to the periods. */
function monthOf(match: RegExpExecArray): DateParts | null {
  const [year, month] = [Number(match[1]), Number(match[2])];
  const stamped = match.input.slice(Math.max(0, match.index - 5), match.index) === "date ";
  if (month < 1 || month > 12 || (!stamped && month === (year + 1) % 100)) return null;
  return { year, month };
}

/** A fraction is no date: `2/3 des voix`; `le 23/10` is. */
function cued(read: Reader): Reader {
  return (t, index) => {
    if (weekdayBefore(t, index) || isWord(t, index - 1, "le", "du", "au", "ce"))
      return read(t, index);
    const start = startOf(t, index);
    if (t.folded.charAt(start - 1) !== "(") return null;
    return /^\d{1,2}\/\d{1,2}\)/.test(t.folded.slice(start, start + 6)) ? read(t, index) : null;
  };
}

/** Eight figures, as `20241003` after `date`. */
export const isCompact = (t: Lexed, index: number) =>
  (t.ends[index] as number) - (t.starts[index] as number) === 8 && !t.words[index];

function afterDate(read: Reader): Reader {
  return (t, index) => (isWord(t, index - 1, "date") ? read(t, index) : null);
}
