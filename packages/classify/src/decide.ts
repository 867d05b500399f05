import type { Candidate } from "./candidates/types.ts";
import { partiesIn } from "./fields/parties.ts";
import { positionOf, type Reading, within } from "./reading.ts";
import { meetingWeights as weights } from "./weights.ts";

/** What speaks for and against an article being about an international meeting, a number each. */
export type MeetingFeatures = Readonly<Record<Exclude<keyof typeof weights, "bias">, number>>;

/** Reads the features of the decision; `main` is the best candidate's score. */
export function meetingFeatures(reading: Reading, main: Candidate | undefined): MeetingFeatures {
  const head = reading.sentences[Math.min(reading.lead + 1, reading.sentences.length - 1)];
  const end = head?.end ?? 0;
  const parties = partiesIn(reading, 0, end);
  const blocs = within(reading.mentions.bloc, 0, end).length;
  const cues = within(reading.cues, 0, end).filter((cue) => cue.values.includes("domestic"));
  return {
    main: main ? Math.min(main.score, 9) : 0,
    international: blocs > 0 || parties.length > 1 ? 1 : 0,
    parties: main ? Math.min(main.best.parties.length, 2) : 0,
    dated: main && tellsDay(reading, main) ? 1 : 0,
    held: main && isHeld(main) ? 1 : 0,
    series: main && (main.series !== null || main.acronym !== null) ? 1 : 0,
    domestic: Math.min(cues.length, 5),
    domesticName: main && cueInName(reading, main) ? 1 : 0,
  };
}

/** The probability that the article is about an international meeting, 0 to 1. */
export function meetingProbability(features: MeetingFeatures): number {
  const names = Object.keys(features) as (keyof MeetingFeatures)[];
  const logit = names.reduce((sum, name) => sum + weights[name] * features[name], weights.bias);
  return 1 / (1 + Math.exp(-logit));
}

const tellsDay = (reading: Reading, main: Candidate) =>
  main.mentions.some((mention) => {
    const span = reading.sentences[mention.sentence];
    return (
      span &&
      within(reading.mentions.date, span.start, span.end).some((date) => /\d\d$|X/.test(date.value))
    );
  });

const isHeld = (main: Candidate) =>
  main.mentions.some((mention) => mention.verbs.some((verb) => verb.tense !== "pluperfect"));

/** `plénum du Comité central`: a domestic body in the meeting's own name, of one country at most. */
function cueInName(reading: Reading, main: Candidate): boolean {
  if (main.best.parties.length > 1) return false;
  const title =
    main.mentions.find((mention) => positionOf(reading, mention.sentence) === "title") ?? main.best;
  return [title, main.best].some((mention) =>
    within(reading.cues, mention.start, mention.end).some((cue) => cue.values.includes("domestic")),
  );
}
