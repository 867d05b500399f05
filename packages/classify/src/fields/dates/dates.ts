import { type DateBasis, isCalendarDay, type Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../../candidates/types.ts";
import type { Reading } from "../../reading.ts";
import { leastLikely } from "../../weights/date.ts";
import { daysApart } from "./calendar.ts";
import { type DatePart, dateParts } from "./date-parts.ts";
import { type Days, daysOf } from "./days.ts";

/** A meeting's dates, with what they rest on. */
export interface MeetingDates {
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly date_edtf: string | null;
  readonly date_basis: DateBasis | null;
  readonly date_rule: string | null;
  readonly mention: Mention | null;
}

const unknown: MeetingDates = {
  starts_on: null,
  ends_on: null,
  date_edtf: null,
  date_basis: null,
  date_rule: null,
  mention: null,
};

/** The dates of a candidate: the best of the dates told in its sentences. */
export function datesOf(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  vocabulary: Vocabulary,
): MeetingDates {
  const read = readDate(
    reading,
    candidate,
    dateParts(reading, candidate, others).filter(({ probability }) => probability >= leastLikely),
  );
  const corrected = withKnownYear(candidate, read, vocabulary);
  if (corrected.starts_on !== null) return corrected;
  return captioned(reading, corrected) ?? coarser(reading, corrected);
}

/** A year far from the known one of this very edition is a slip of the pen: 2002 for 2020. */
function withKnownYear(
  { series, ordinal }: Candidate,
  read: MeetingDates,
  vocabulary: Vocabulary,
): MeetingDates {
  const known = vocabulary.series.editions.get(`${series} ${ordinal}`);
  const told = Number(read.starts_on?.slice(0, 4) ?? Number.NaN);
  if (known === undefined || !isSlip(told, known) || !read.mention?.text.includes(`${told}`))
    return read;
  const corrected = (text: string | null) => text?.replaceAll(String(told), String(known)) ?? null;
  const days = [corrected(read.starts_on), corrected(read.ends_on)];
  if (days.some((day) => day !== null && !isCalendarDay(day))) return read;
  return {
    ...read,
    starts_on: corrected(read.starts_on),
    ends_on: corrected(read.ends_on),
    date_edtf: corrected(read.date_edtf),
    date_basis: "inferred",
    date_rule: `${read.date_rule} + known_edition`,
  };
}

/** Another year written with the same figures, or with one other. */
function isSlip(told: number, known: number): boolean {
  const [a, b] = [`${told}`, `${known}`];
  const changed = [...a].filter((figure, index) => figure !== b[index]).length;
  const sorted = (text: string) => [...text].sort().join("");
  return Math.abs(told - known) > 1 && (changed === 1 || sorted(a) === sorted(b));
}

/** How many days before the day of publication a picture of the meeting may be, or after its month began. */
const captionReach = 45;

/** Where the text tells no day, the one day that the captions tell: their pictures are of the meeting. */
function captioned(reading: Reading, read: MeetingDates): MeetingDates | null {
  const told = captionDays(reading);
  const days = new Set(told.map((edtf) => edtf.slice(5)));
  const [day] = days;
  if (day === undefined || days.size > 1) return null;
  const stated = told.find((edtf) => !edtf.startsWith("X"));
  if (stated) return isCalendarDay(stated) ? onDay(read, stated, "stated", "caption") : null;
  const published = reading.mentions.publication[0]?.value ?? "";
  const year = /^\d{4}/.exec(published)?.[0];
  if (year === undefined)
    return { ...read, date_edtf: `XXXX-${day}`, date_basis: "partial", date_rule: "caption" };
  const inferred = `${year}-${day}`;
  const apart = daysApart(inferred, published);
  if (!isCalendarDay(inferred) || (apart !== null && apart > captionReach)) return null;
  return onDay(read, inferred, "inferred", "caption + publication");
}

const onDay = (read: MeetingDates, day: string, basis: DateBasis, rule: string): MeetingDates => ({
  ...read,
  starts_on: day,
  ends_on: day,
  date_edtf: day,
  date_basis: basis,
  date_rule: rule,
});

/** The days of the captions, as `2015-11-04` or `XXXX-11-04`. */
const captionDays = ({ article }: Reading): string[] =>
  article.clues.flatMap(({ kind, edtf }) =>
    kind === "caption" && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(edtf ?? "") ? (edtf ?? []) : [],
  );

/** Where the day stays open, the article's own month or year is as much as can be said. */
function coarser(reading: Reading, read: MeetingDates): MeetingDates {
  const known = read.date_edtf ?? "X";
  const published = reading.mentions.publication[0];
  if (!published || !/^X/.test(known) || /^XXXX-\d\d/.test(known)) return read;
  const month = /^(\d{4}-\d\d)/.exec(published.value)?.[1] ?? /^\d{4}/.exec(published.value)?.[0];
  if (!month) return read;
  const stated = published.basis === "stated";
  return {
    ...read,
    date_edtf: month,
    date_basis: stated ? "stated" : "inferred",
    date_rule: ["publication", ...published.cues].join(" + "),
  };
}

/** Reads the meeting's days out of the best date, helped by the others that are told of it. */
function readDate(reading: Reading, candidate: Candidate, told: readonly DatePart[]): MeetingDates {
  const [best] = told;
  if (!best) return unknown;
  const { mention } = best;
  const others = told.slice(1).filter(({ foreign }) => !foreign);
  const days: Days = daysOf(
    reading,
    candidate,
    mention,
    others.map((each) => each.mention),
  );
  return {
    ...days,
    date_edtf: edtfOf(days) ?? mention.value,
    date_basis: basisOf(mention),
    date_rule: [mention.rule, ...mention.cues].join(" + "),
    mention,
  };
}

function edtfOf({ starts_on, ends_on }: Days): string | null {
  if (starts_on === null || ends_on === null) return null;
  return starts_on === ends_on ? starts_on : `${starts_on}/${ends_on}`;
}

function basisOf(mention: Mention): DateBasis {
  if (mention.value.includes("X")) return "partial";
  return mention.basis === "stated" ? "stated" : "inferred";
}
