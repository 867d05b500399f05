import type { Mention } from "@communique/model";
import type { Candidate, MeetingMention } from "../../candidates/types.ts";
import { cuesWithin, positionOf, type Reading, sentenceAt, within } from "../../reading.ts";
import { type DateFeature, dateWeights } from "../../weights/date.ts";
import { logistic, weigh } from "../../weights/logistic.ts";
import { present } from "../../weights/present.ts";
import { daysApart } from "./calendar.ts";
import { roleOfDay } from "./day-role.ts";

/** A date of the text with what speaks for and against its being a meeting's. */
export interface DatePart {
  readonly mention: Mention;
  readonly features: readonly DateFeature[];
  readonly probability: number;
  /** It stands nearer to another meeting's name. */
  readonly foreign: boolean;
}

/** The dates on which something can take place, the likeliest of a meeting first. */
export function dateParts(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
): DatePart[] {
  return occasionsOf(reading)
    .map((occasion) => partOf(reading, candidate, others, occasion))
    .sort((a, b) => b.probability - a.probability || a.mention.start - b.mention.start);
}

/** Not a length, a plan's period or a bare year range. */
const isOccasion = (mention: Mention) =>
  !/duration|period|decade|anniversary/.test(mention.rule) && !mention.value.startsWith("P");

/** A date on which something can take place, with what speaks for it whatever the meeting. */
interface Occasion {
  readonly mention: Mention;
  readonly sentence: number;
  readonly place: readonly DateFeature[];
  readonly words: readonly DateFeature[];
  /** How far it lies from the news of a meeting to come, and of any other. */
  readonly newsOfPlan: readonly DateFeature[];
  readonly newsOfEvent: readonly DateFeature[];
}

const known = new WeakMap<Reading, readonly Occasion[]>();

/** Read once an article: every meeting asks for them. */
function occasionsOf(reading: Reading): readonly Occasion[] {
  const occasions =
    known.get(reading) ??
    reading.mentions.date
      .filter(isOccasion)
      .map((mention, index) => occasionOf(reading, mention, index));
  known.set(reading, occasions);
  return occasions;
}

function occasionOf(reading: Reading, mention: Mention, index: number): Occasion {
  const sentence = sentenceAt(reading, mention.start);
  const place = present<DateFeature>(placeInText(reading, mention, sentence, index));
  const words = present<DateFeature>(precision(mention), besideVerbs(reading, mention));
  const newsOf = (planned: boolean) => present<DateFeature>(besideNews(reading, mention, planned));
  return { mention, sentence, place, words, newsOfPlan: newsOf(true), newsOfEvent: newsOf(false) };
}

function partOf(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  { mention, sentence, place, words, newsOfPlan, newsOfEvent }: Occasion,
): DatePart {
  const own = candidate.mentions.filter((each) => each.sentence === sentence);
  const foreign = nearerTo(others, own, mention);
  const elsewhere = own.length === 0 && others.some((other) => isNamedIn(other, sentence));
  const bound = own.some((each) => isBound(reading, each, mention));
  const beside = own.length > 0 ? present<DateFeature>(besideName(own, mention), { bound }) : [];
  const news = isPlanned(candidate) ? newsOfPlan : newsOfEvent;
  const features = [...place, ...beside, ...words, ...news, ...present({ foreign, elsewhere })];
  return { mention, foreign, features, probability: logistic(weigh(features, dateWeights)) };
}

function placeInText(reading: Reading, mention: Mention, sentence: number, index: number) {
  const position = positionOf(reading, sentence);
  return {
    title: position === "title",
    lead: position === "lead",
    second: position === "second",
    first: index === 0,
    caption: mention.start < (reading.sentences[reading.lead]?.start ?? 0),
  };
}

/** How the sentence tells of the meeting itself. */
function besideName(own: readonly MeetingMention[], date: Mention) {
  const nearest = Math.min(...own.map((mention) => gapOf(mention, date)));
  const contexts = new Set(own.map(({ context }) => context));
  const tenses = new Set(own.flatMap(({ verbs }) => verbs.map(({ tense }) => tense)));
  return {
    own: own.length > 0,
    near: nearest < 40,
    far: own.length > 0 && nearest > 120,
    ownPast: contexts.has("past"),
    ownNext: contexts.has("next"),
    ownMargin: contexts.has("margin") || contexts.has("also"),
    ownPluperfect: tenses.has("pluperfect"),
    after: own.some((mention) => date.start >= mention.end),
  };
}

function precision({ value, rule, role, text }: Mention) {
  return {
    open: /^X+(?:-XX)*$/.test(value),
    day: /-\d\d-\d\d/.test(value),
    month: /^(?:\d{4}|XXXX)-\d\d[?~]?$/.test(value),
    year: /^\d{4}[?~]?$/.test(value),
    range: /^[^/]*-\d\d-\d\d[?~]?\/[^/]*-\d\d-\d\d/.test(value) && !/relative/.test(rule),
    relative: /relative|anaphor|part/.test(rule),
    weekday: rule === "weekday",
    fullDate: /\d{4}/.test(text),
    until: role === "until",
  };
}

/** The verbs around it, and a word that counts another edition. */
function besideVerbs(reading: Reading, date: Mention) {
  const verbs = within(reading.verbs, date.start - 80, date.end + 60).flatMap(
    ({ values }) => values,
  );
  const has = (test: RegExp) => verbs.some(({ act }) => test.test(act));
  const role = roleOfDay(reading, date);
  return {
    held: has(/hold/),
    joined: has(/host|organise|attend|meet|visit|chair|phone|gather/),
    opens: role === "open",
    closes: role === "close" && date.role !== "until",
    future: verbs.some(({ tense }) => tense === "future"),
    willBeHeld: verbs.some(({ act, tense }) => tense === "future" && act === "hold"),
    pluperfect: verbs.some(({ tense }) => tense === "pluperfect"),
    reported: isReported(reading, date),
    pressDay: isPressDay(reading, date),
    pressed: cuesWithin(reading, "report", date.start - 90, date.end + 90).length > 0,
  };
}

/** `a donné le 18 septembre une conférence de presse`: that day is the briefing's. */
function isPressDay(reading: Reading, date: Mention): boolean {
  const span = reading.sentences[sentenceAt(reading, date.start)];
  return (
    span !== undefined &&
    reading.words.patterns.briefing.test(reading.body.slice(span.start, span.end))
  );
}

/** `a annoncé mercredi`: the day of the announcement. */
function isReported(reading: Reading, date: Mention): boolean {
  return cuesWithin(reading, "report", date.start - 45, date.end + 25).some((cue) => {
    const between = reading.body.slice(
      Math.min(cue.end, date.end),
      Math.max(cue.start, date.start),
    );
    return between.length < 25 && !/[,;]/.test(between);
  });
}

/** How far it lies from the day of publication. */
function besideNews(reading: Reading, { value }: Mention, planned: boolean) {
  const published = reading.mentions.publication[0]?.value ?? null;
  const first = value.split("/")[0] ?? null;
  const days = daysApart(published, first);
  const ahead = published !== null && first !== null && first > published.slice(0, 10);
  return {
    aheadOfNews: planned && days !== null && ahead,
    newsOfPlan: planned && days !== null && !ahead,
    fresh: days !== null && days <= 4,
    weeksAway: days !== null && days > 35,
    yearsAway: days !== null && days > 330,
  };
}

/** The first sentences say of the meeting that it will be held. */
const isPlanned = ({ mentions }: Candidate) =>
  mentions
    .slice(0, 4)
    .some(
      ({ verbs, context }) =>
        verbs.some(
          ({ act, tense }) => tense === "future" && /^(?:hold|host|open|attend|visit)$/.test(act),
        ) || context === "next",
    );

/** Whether another meeting's name stands nearer to the date than any of this one's. */
function nearerTo(
  others: readonly Candidate[],
  own: readonly MeetingMention[],
  date: Mention,
): boolean {
  const mine = Math.min(...own.map((mention) => gapOf(mention, date)), 400);
  return others.some((other) =>
    other.mentions.some(
      (mention) => mention.noun.kind !== "anaphor" && gapOf(mention, date) < mine,
    ),
  );
}

/** `la 30e conférence (AMEM), qui se tiendra à Hué les 5 et 6`: nothing but the verb, the place and an acronym between. */
function isBound(reading: Reading, name: MeetingMention, date: Mention): boolean {
  const gap = date.start - name.end;
  if (gap < 0 || gap > boundReach) return false;
  const verbs = within(reading.verbs, name.end, date.start).flatMap(({ values }) => values);
  const between = (list: readonly { start: number; end: number }[]) =>
    within(list, name.end, date.start).length > 0;
  return (
    (gap < 6 || verbs.some(({ act }) => /^(?:hold|open|close)$/.test(act))) &&
    !between(reading.mentions.date) &&
    !between(reading.mentions.meeting)
  );
}

/** How far from the name its verb and its day may stand, in characters. */
const boundReach = 80;

const isNamedIn = (candidate: Candidate, sentence: number) =>
  candidate.mentions.some((mention) => mention.sentence === sentence);

const gapOf = (mention: Pick<MeetingMention, "start" | "end">, date: Mention) =>
  Math.max(date.start - mention.end, mention.start - date.end, 0);
