import type { Vocabulary } from "@communique/normalise";
import { daysApart } from "../fields/dates/calendar.ts";
import { datesOf } from "../fields/dates/dates.ts";
import { inSentence, positionOf, type Reading, within } from "../reading.ts";
import { type CompanionFeature, companionWeights, takenAlong } from "../weights/companion.ts";
import { logistic, weigh } from "../weights/logistic.ts";
import { present } from "../weights/present.ts";
import { selection } from "../weights/scores.ts";
import { isSameMeeting, isStrong, isTalks } from "./likeness.ts";
import type { Candidate, MeetingMention } from "./types.ts";

/** Another meeting of an article, with what speaks for and against a report of its own. */
export interface CompanionPart {
  readonly candidate: Candidate;
  readonly features: readonly CompanionFeature[];
  readonly probability: number;
}

/** The other meetings of an article that could be reported beside the main one. */
export function companionParts(
  reading: Reading,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): CompanionPart[] {
  const [main, ...others] = candidates;
  if (!main) return [];
  return others
    .filter((other) => other.mentions.some(isStrong) && !isOtherEdition(main, other))
    .map((candidate) => {
      const features = featuresOf(reading, main, candidate, vocabulary);
      return { candidate, features, probability: logistic(weigh(features, companionWeights)) };
    });
}

/** Those that deserve a report; what took place months apart, or before, is history or a plan. */
export function companionsOf(
  reading: Reading,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): Candidate[] {
  return companionParts(reading, candidates, vocabulary)
    .filter(({ features, probability }) => probability >= takenAlong && !isPast(features))
    .map(({ candidate }) => candidate);
}

const isPast = (features: readonly CompanionFeature[]) =>
  features.includes("apart") || (features.includes("pluperfect") && !features.includes("lead"));

function featuresOf(
  reading: Reading,
  main: Candidate,
  other: Candidate,
  vocabulary: Vocabulary,
): CompanionFeature[] {
  const { mentions, best } = other;
  const days = daysApart(
    datesOf(reading, main, [other], vocabulary).date_edtf,
    datesOf(reading, other, [main], vocabulary).date_edtf,
  );
  const some = (test: (mention: MeetingMention) => boolean) => mentions.some(test);
  const at = (position: string) =>
    some((mention) => positionOf(reading, mention.sentence) === position);
  const told: Record<CompanionFeature, boolean> = {
    title: at("title"),
    lead: at("lead"),
    second: at("second"),
    opening: some((mention) => opensParagraph(reading, mention)),
    held: some(({ verbs }) => verbs.some(({ act }) => /^(?:hold|open|close)$/.test(act))),
    future: some(({ verbs }) => verbs.some(({ tense }) => tense === "future")),
    pluperfect: some(({ verbs }) => verbs.some(({ tense }) => tense === "pluperfect")),
    past: some(({ context }) => context === "past"),
    next: some(({ context }) => context === "next"),
    margin: some(({ context }) => context === "margin"),
    also: some(({ context }) => context === "also"),
    ordinal: other.ordinal !== null,
    series: other.series !== null,
    sameName: best.noun.lemma === main.best.noun.lemma,
    together: best.sentence === main.best.sentence,
    listed: isListedWith(reading, main, other),
    talksBeside: isTalks(best) && !isTalks(main.best),
    besideTalks: isTalks(main.best) && !isTalks(best),
    dated: some(({ sentence }) => inSentence(reading, reading.mentions.date, sentence).length > 0),
    apart: days !== null && days > selection.daysApart,
    sameDays: days !== null && days <= 2,
    twice: mentions.length > 1,
    often: mentions.length > 3,
    weak: other.score < selection.other,
    strong: other.score > main.score * 0.8,
    likeMain: isSameMeeting(main.best, best),
  };
  return present(told);
}

/** The next or the last edition of the same meeting is part of its story, not a meeting reported. */
function isOtherEdition(main: Candidate, other: Candidate): boolean {
  if (main.ordinal === null || other.ordinal === null || main.ordinal === other.ordinal)
    return false;
  const together = main.best.start === other.best.start;
  const unnamed = other.series === null && other.best.content.size <= 2;
  return !together && (unnamed || isSameMeeting(main.best, other.best));
}

/** `à la 20e réunion Chine-ASEAN, à la 20e réunion ASEAN+3 et au 12e Sommet`: one list of names. */
function isListedWith(reading: Reading, main: Candidate, other: Candidate): boolean {
  const pairs = main.mentions.flatMap((a) =>
    other.mentions.filter((b) => b.sentence === a.sentence).map((b) => [a, b] as const),
  );
  return pairs.some(([a, b]) => {
    const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
    return to >= from && reading.words.patterns.enumeration.test(withoutNames(reading, from, to));
  });
}

/** The text of a span besides the names of meetings in it. */
function withoutNames(reading: Reading, start: number, end: number): string {
  const names = within(reading.mentions.meeting, start, end);
  const edges = [start, ...names.flatMap((name) => [name.start, name.end]), end];
  return edges
    .map((edge, index) =>
      index % 2 === 0 ? reading.body.slice(edge, edges[index + 1] ?? edge) : "",
    )
    .join(" ");
}

/** How far from its paragraph's beginning a name may stand. */
const openingReach = 90;

function opensParagraph(reading: Reading, mention: MeetingMention): boolean {
  const sentence = reading.sentences[mention.sentence];
  const before = reading.sentences[mention.sentence - 1];
  if (!sentence || sentence.paragraph === before?.paragraph) return false;
  return mention.start - sentence.start < openingReach;
}
