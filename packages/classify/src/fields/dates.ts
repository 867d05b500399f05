import type { DateBasis, Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate, MeetingMention } from "../candidates/types.ts";
import { cuesWithin, positionOf, type Reading, sentenceAt, within } from "../reading.ts";
import { dateWeights as weights } from "../weights/scores.ts";
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
  const read = readDate(reading, candidate, dateCandidates(reading, candidate, others));
  const corrected = withKnownYear(candidate, read, vocabulary);
  return corrected.starts_on === null ? coarser(reading, corrected) : corrected;
}

/** A year far from the known one of this very edition is a slip of the pen: 2002 for 2020. */
function withKnownYear(
  { series, ordinal }: Candidate,
  read: MeetingDates,
  vocabulary: Vocabulary,
): MeetingDates {
  const known = vocabulary.series.editions.get(`${series} ${ordinal}`);
  const told = Number(read.starts_on?.slice(0, 4) ?? Number.NaN);
  if (known === undefined || !(Math.abs(known - told) > 1)) return read;
  const corrected = (text: string | null) => text?.replaceAll(String(told), String(known)) ?? null;
  return {
    ...read,
    starts_on: corrected(read.starts_on),
    ends_on: corrected(read.ends_on),
    date_edtf: corrected(read.date_edtf),
    date_basis: "inferred",
    date_rule: `${read.date_rule} + known_edition`,
  };
}

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

interface ScoredDate {
  readonly mention: Mention;
  readonly score: number;
  /** It stands nearer to another meeting's name. */
  readonly foreign: boolean;
}

function dateCandidates(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
): ScoredDate[] {
  return reading.mentions.date
    .filter(isOccasion)
    .map((mention) => scoredDate(reading, candidate, others, mention))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start);
}

/** A date on which something can take place: not a length, a plan's period or a bare year range. */
const isOccasion = (mention: Mention) =>
  !/duration|period|decade|anniversary/.test(mention.rule) && !mention.value.startsWith("P");

/** How well a date fits a meeting; 0 or less: not at all. */
function scoredDate(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  mention: Mention,
): ScoredDate {
  const sentence = sentenceAt(reading, mention.start);
  const own = candidate.mentions.filter((each) => each.sentence === sentence);
  const foreign = nearerTo(others, own, mention);
  const link = Math.max(
    ...own.map((each) => linkScore(reading, each, mention)),
    own.length === 0 ? looseLink(reading, sentence) : Number.NEGATIVE_INFINITY,
  );
  const setting =
    weights.position[positionOf(reading, sentence)] +
    precision(mention.value) +
    (heldBeside(reading, mention) ? weights.held : 0) +
    (reportedBeside(reading, mention) ? weights.report : 0) +
    (foreign ? weights.other : 0) +
    (mention.role === "until" ? weights.until : 0);
  return { mention, foreign, score: link > 0 ? link + setting : 0 };
}

/** A date in a mention's sentence: near is better, after a past or coming edition worse. */
function linkScore(reading: Reading, mention: MeetingMention, date: Mention): number {
  const gap = Math.max(date.start - mention.end, mention.start - date.end, 0);
  const context = mention.context ? weights.context[mention.context] : 0;
  const pluperfect = mention.verbs.some((verb) => verb.tense === "pluperfect") ? weights.past : 0;
  const parted = partedBySemicolon(reading, mention, date) ? -1 : 0;
  return weights.link - gap / weights.reach + context + pluperfect + parted;
}

function partedBySemicolon(reading: Reading, mention: MeetingMention, date: Mention): boolean {
  const from = Math.min(mention.end, date.end);
  const to = Math.max(mention.start, date.start);
  return reading.body.slice(from, to).includes(";");
}

/** A date of the title or lead may stand in a sentence that does not name the meeting. */
function looseLink(reading: Reading, sentence: number): number {
  return positionOf(reading, sentence) === "body" ? 0 : weights.loose;
}

function precision(value: string): number {
  if (/^X+(?:-XX)*$/.test(value)) return weights.open;
  if (/\d{2}-\d{2}(?:[?~/]|$)/.test(value)) return weights.day;
  return /\d{4}-\d{2}/.test(value) || /X-\d{2}/.test(value) ? weights.month : weights.year;
}

/** A verb of holding within reach, with no other verb between. */
function heldBeside(reading: Reading, date: Mention): boolean {
  return within(reading.verbs, date.start - 80, date.end + 60).some((verb) =>
    verb.values.some((value) =>
      /hold|open|close|host|organise|attend|meet|visit|chair|phone/.test(value.act),
    ),
  );
}

/** `a annoncé mercredi`: the day of the announcement. */
function reportedBeside(reading: Reading, date: Mention): boolean {
  const cues = cuesWithin(reading, "report", date.start - 45, date.end + 25);
  return cues.some((cue) => {
    const between = reading.body.slice(
      Math.min(cue.end, date.end),
      Math.max(cue.start, date.start),
    );
    return between.length < 25 && !/[,;]/.test(between);
  });
}

/** Whether another meeting's name stands nearer to the date than any of this one's. */
function nearerTo(
  others: readonly Candidate[],
  own: readonly MeetingMention[],
  date: Mention,
): boolean {
  const distance = (mention: MeetingMention) =>
    Math.max(date.start - mention.end, mention.start - date.end, 0);
  const mine = Math.min(...own.map(distance), 400);
  return others.some((other) =>
    other.mentions.some((mention) => mention.noun.kind !== "anaphor" && distance(mention) < mine),
  );
}

/** Reads the meeting's days out of the best date, helped by the others that are told of it. */
function readDate(
  reading: Reading,
  candidate: Candidate,
  told: readonly ScoredDate[],
): MeetingDates {
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
