import { isElsewhere, isTalks } from "./candidates/likeness.ts";
import type { Candidate, MeetingMention } from "./candidates/types.ts";
import { partiesIn } from "./fields/parties.ts";
import { type Reading, within } from "./reading.ts";
import { logistic } from "./weights/logistic.ts";
import { type MeetingFeature, meetingWeights as weights } from "./weights/meeting.ts";

/** What speaks for and against an article being about an international meeting, 0 or more each. */
export type MeetingFeatures = Readonly<Record<MeetingFeature, number>>;

/** Reads the features of the decision; `main` is the best candidate. */
export function meetingFeatures(reading: Reading, main: Candidate | undefined): MeetingFeatures {
  const head = reading.sentences[Math.min(reading.lead + 1, reading.sentences.length - 1)];
  const end = head?.end ?? 0;
  const blocs = within(reading.mentions.bloc, 0, end).length;
  const parties = partiesIn(reading, 0, end).length;
  return {
    international: Number(blocs > 0 || parties > 1),
    parties: Math.min(parties, 4),
    domestic: Math.min(domesticCues(reading, 0, end), 4),
    domesticBody: Math.min(domesticCues(reading, end, reading.body.length), 4),
    occasion: Math.min(cuesOf(reading, "occasion", 0, end), 3),
    essay: Math.min(cuesOf(reading, "essay", 0, end), 3),
    essayBody: Math.min(cuesOf(reading, "essay", end, reading.body.length), 3),
    ...(main ? mainFeatures(reading, main) : noMain),
  };
}

type MainFeature = Exclude<
  MeetingFeature,
  "international" | "parties" | "domestic" | "domesticBody" | "occasion" | "essay" | "essayBody"
>;

const noMain: Readonly<Record<MainFeature, number>> = {
  main: 0,
  named: 0,
  ordinal: 0,
  dated: 0,
  talks: 0,
  mentions: 0,
  nationalName: 0,
  domesticName: 0,
  oneCountry: 0,
  oneParty: 0,
  mainLead: 0,
  mainHeld: 0,
  unnamed: 0,
};

function mainFeatures(reading: Reading, main: Candidate): Record<MainFeature, number> {
  const { best, mentions } = main;
  const told = mentions.filter((mention) => !isElsewhere(mention));
  return {
    main: Math.min(main.score, 9),
    named: Math.min(best.parties.length, 2),
    ordinal: Number(main.ordinal !== null),
    dated: Number(told.some((mention) => tellsDay(reading, mention))),
    talks: Number(isTalks(best)),
    mentions: Math.min(mentions.length, 5),
    nationalName: Number(mentions.some(({ text }) => reading.words.patterns.national.test(text))),
    domesticName: Number(mentions.some((mention) => cueInName(reading, mention))),
    oneParty: Number(isOfOneState(best)),
    mainLead: Number(told.some((mention) => mention.sentence <= reading.lead)),
    mainHeld: Number(
      told.some((mention) => mention.sentence <= reading.lead + 1 && isHeld(mention)),
    ),
    unnamed: Number(best.noun.kind === "anaphor"),
    oneCountry: Number(new Set(reading.mentions.country.map((each) => each.value)).size < 2),
  };
}

/** The probability that the article is about an international meeting, 0 to 1. */
export function meetingProbability(features: MeetingFeatures): number {
  let logOdds = weights.bias;
  for (const name in features) {
    const feature = name as MeetingFeature;
    logOdds += weights[feature] * features[feature];
  }
  return logistic(logOdds);
}

/** `la société philippine de cardiologie`: one state in the name and nobody else. */
const isOfOneState = ({ parties, noun }: MeetingMention) =>
  parties.length === 1 && /^[A-Z]{2}$/.test(parties[0] ?? "") && noun.kind === "gathering";

const isHeld = ({ verbs }: MeetingMention) =>
  verbs.some(({ act }) => /hold|open|close|gather|host|meet|visit|phone/.test(act));

function tellsDay(reading: Reading, mention: MeetingMention): boolean {
  const span = reading.sentences[mention.sentence];
  if (!span) return false;
  const dates = within(reading.mentions.date, span.start, span.end);
  return dates.some((date) => /-\d\d-\d\d|weekday|relative/.test(`${date.value} ${date.rule}`));
}

const domesticCues = (reading: Reading, start: number, end: number) =>
  cuesOf(reading, "domestic", start, end);

const cuesOf = (reading: Reading, cue: string, start: number, end: number) =>
  within(reading.cues, start, end).filter(({ values }) => values.includes(cue)).length;

/** `plénum du Comité central`: a domestic body in the meeting's own name. */
const cueInName = (reading: Reading, { start, end, parties }: MeetingMention) =>
  parties.length < 2 && domesticCues(reading, start, end) > 0;
