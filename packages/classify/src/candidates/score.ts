import { daysApart } from "../fields/dates/calendar.ts";
import { positionOf, type Reading, within } from "../reading.ts";
import { mentionWeights as weights } from "../weights/scores.ts";
import type { Group } from "./merge.ts";
import type { Candidate, MeetingMention } from "./types.ts";

/** Makes a candidate of a group: its best name and how much the article is about it. */
export function candidateOf(reading: Reading, group: Group): Candidate {
  const scored = group.map((mention) => scoreMention(reading, mention));
  const top = Math.max(...scored);
  const rest = scored.reduce((sum, score) => sum + Math.max(score, 0), 0) - Math.max(top, 0);
  const best = group.reduce((a, b) => (informs(b) > informs(a) ? b : a));
  const known = (pick: (mention: MeetingMention) => number | string | null) =>
    group.map(pick).find((value) => value !== null) ?? null;
  return {
    mentions: group,
    ordinal: known((mention) => mention.ordinal) as number | null,
    series: known((mention) => mention.series) as string | null,
    acronym: known((mention) => mention.acronym) as string | null,
    best,
    score: top + Math.min(weights.rest * rest, weights.restMost),
  };
}

/** How much a name tells: its number, its series, its words. */
function informs(mention: MeetingMention): number {
  const number = mention.ordinal === null || mention.noun.kind === "anaphor" ? 0 : 3;
  const series = mention.series === null ? 0 : 2;
  const words = Math.min(mention.content.size, 9) * 0.5;
  const wording = mention.content.size > 0 ? 1 : 0;
  return number + series + words + wording + Math.min(mention.parties.length, 3) * 0.5;
}

const joining = ["attend", "host", "organise", "chair", "visit", "meet", "phone"] as const;

/** How much one mention makes the article be about its meeting. */
export function scoreMention(reading: Reading, mention: MeetingMention): number {
  const position = weights.position[positionOf(reading, mention.sentence)];
  const acts = new Set(mention.verbs.map((verb) => verb.act));
  const tenses = new Set(mention.verbs.map((verb) => verb.tense));
  const held = acts.has("hold") || acts.has("open") || acts.has("close");
  const joined = joining.some((act) => acts.has(act));
  return (
    mention.noun.weight * weights.noun +
    position +
    (held ? weights.held : 0) +
    (joined ? weights.joined : 0) +
    (tenses.has("pluperfect") ? weights.pluperfect : 0) +
    (mention.ordinal === null ? 0 : weights.ordinal) +
    (mention.series === null ? 0 : weights.series) +
    (mention.plural && mention.ordinal === null ? weights.plural : 0) +
    (organisesAnother(reading, mention) ? weights.organiser : 0) +
    (mention.context ? weights.context[mention.context] : 0) +
    (hasDate(reading, mention) ? weights.date : 0) +
    (isBygone(reading, mention) ? weights.bygone : 0)
  );
}

/** `la Conférence des chefs d'État tient un sommet`: a body that convenes what is named after the verb. */
function organisesAnother(reading: Reading, mention: MeetingMention): boolean {
  const span = reading.sentences[mention.sentence];
  if (!span) return false;
  const verb = within(reading.verbs, mention.end, Math.min(mention.end + 60, span.end)).find(
    (each) => each.values.some((value) => value.act === "organise"),
  );
  return (
    verb !== undefined &&
    reading.mentions.meeting.some((other) => other.start >= verb.end && other.start < verb.end + 60)
  );
}

/** `l'AMAF-33, tenue en 2011 à Jakarta`: months before the article's own day. */
function isBygone(reading: Reading, mention: MeetingMention): boolean {
  const published = reading.mentions.publication[0]?.value ?? "";
  const sentence = reading.sentences[mention.sentence];
  if (!sentence || positionOf(reading, mention.sentence) !== "body") return false;
  const dates = within(
    reading.mentions.date,
    mention.end,
    Math.min(mention.end + 50, sentence.end),
  );
  const [first] = dates.filter(
    (date) => /^\d{4}/.test(date.value) && !/period|duration/.test(date.rule),
  );
  if (!first) return false;
  const days = daysApart(published, first.value);
  const before = first.value < published;
  return days === null ? first.value.slice(0, 4) < published.slice(0, 4) : before && days > bygone;
}

/** An edition so many days ago is not the news. */
const bygone = 100;

function hasDate(reading: Reading, mention: MeetingMention): boolean {
  const sentence = reading.sentences[mention.sentence];
  if (!sentence) return false;
  return within(reading.mentions.date, sentence.start, sentence.end).some(
    (date) => Math.min(Math.abs(date.start - mention.end), Math.abs(mention.start - date.end)) < 90,
  );
}
