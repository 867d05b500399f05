import type { Mention } from "@communique/model";
import type { Candidate } from "../../candidates/types.ts";
import { inSentence, type Reading, sentenceAt } from "../../reading.ts";
import { addDays, daysApart } from "./calendar.ts";
import { type DayRole, roleOfDay } from "./day-role.ts";

/** The first and last day of a meeting, as ISO days; null where the text does not tell it. */
export interface Days {
  readonly starts_on: string | null;
  readonly ends_on: string | null;
}

/** Meetings last at most as many days. */
const longest = 16;

/**
 * The days of a meeting from the date that is told best of it, with the help of `others` that are
 * told of it too: a range that holds the day, the day of opening or closing, a length.
 */
export function daysOf(
  reading: Reading,
  candidate: Candidate,
  mention: Mention,
  others: readonly Mention[],
): Days {
  const [first = "", last] = mention.value.split("/");
  const starts_on = calendarDay(first);
  if (last !== undefined) return ordered(starts_on, calendarDay(last));
  if (starts_on === null) return { starts_on: null, ends_on: null };
  const range = others.map(rangeOf).find((each) => each !== null && holds(each, starts_on));
  if (range) return range;
  const role = roleOfDay(reading, mention);
  const length = lengthInDays(reading, candidate, mention);
  return role === "close"
    ? backFrom(reading, starts_on, length, others)
    : onFrom(reading, starts_on, role, length, mention, others);
}

/** The ISO day that an EDTF date begins with; null where it says less than a day. */
const calendarDay = (edtf: string) => /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0] ?? null;

/** An end before the start is a slip. */
const ordered = (starts_on: string | null, ends_on: string | null): Days => ({
  starts_on,
  ends_on: ends_on !== null && starts_on !== null && ends_on < starts_on ? null : ends_on,
});

/** `du 26 au 28 avril`, `les 15 et 16`: first and last day; null for a single date. */
function rangeOf({ value, rule }: Mention): Days | null {
  const [first = "", last] = value.split("/");
  if (last === undefined || /relative/.test(rule)) return null;
  return { starts_on: calendarDay(first), ends_on: calendarDay(last) };
}

function holds({ starts_on, ends_on }: Days, day: string): boolean {
  if (starts_on === null || ends_on === null) return false;
  return starts_on <= day && day <= ends_on && (daysApart(starts_on, ends_on) ?? 99) < longest;
}

/** `s'est clôturée dimanche après quatre jours`: counted back, or to the day of opening. */
function backFrom(
  reading: Reading,
  closes: string,
  length: number,
  others: readonly Mention[],
): Days {
  const opens = dayWith("open", reading, others).filter((day) => isBefore(day, closes))[0];
  const starts_on = opens ?? addDays(closes, 1 - length);
  return { starts_on, ends_on: closes };
}

/** `a débuté mercredi et durera jusqu'au 10`, `réunion de deux jours ouverte lundi`. */
function onFrom(
  reading: Reading,
  starts_on: string,
  role: DayRole,
  length: number,
  mention: Mention,
  others: readonly Mention[],
): Days {
  const near = nearby(reading, mention);
  const ends = [...near.filter(({ role: bound }) => bound === "until"), ...closing(reading, others)]
    .map(({ value }) => calendarDay(value.split("/").at(-1) ?? ""))
    .find((day) => day !== null && isBefore(starts_on, day));
  if (ends) return { starts_on, ends_on: ends };
  if (length > 1) return { starts_on, ends_on: addDays(starts_on, length - 1) };
  return { starts_on, ends_on: role === "open" ? null : starts_on };
}

const isBefore = (day: string, other: string) =>
  day < other && (daysApart(day, other) ?? 99) < longest;

const closing = (reading: Reading, others: readonly Mention[]) =>
  others.filter((other) => roleOfDay(reading, other) === "close");

const dayWith = (role: DayRole, reading: Reading, others: readonly Mention[]): string[] =>
  others
    .filter((other) => roleOfDay(reading, other) === role)
    .map(({ value }) => calendarDay(value))
    .filter((day) => day !== null);

/** The dates of a date's sentence and of the next one. */
function nearby(reading: Reading, mention: Mention): Mention[] {
  const sentence = sentenceAt(reading, mention.start);
  return [sentence, sentence + 1].flatMap((index) =>
    inSentence(reading, reading.mentions.date, index),
  );
}

/** `réunion de deux jours`, `visite de trois jours`, near the date or a mention of the meeting; else 1. */
function lengthInDays(reading: Reading, candidate: Candidate, mention: Mention): number {
  const sentences = new Set([
    sentenceAt(reading, mention.start),
    ...candidate.mentions.slice(0, 4).map((each) => each.sentence),
  ]);
  const lengths = [...sentences]
    .flatMap((index) => inSentence(reading, reading.mentions.date, index))
    .filter((date) => inDays.test(date.value) && isOwnLength(reading, date))
    .map((date) => Number(date.value.slice(1, -1)));
  const days = lengths[0] ?? 1;
  return days < longest ? days : 1;
}

const inDays = /^P\d+D$/;

const isOwnLength = ({ words, body }: Reading, date: Mention) =>
  words.patterns.lasting.test(body.slice(Math.max(0, date.start - 25), date.start)) ||
  words.patterns.ofWork.test(body.slice(date.end, date.end + 20));
