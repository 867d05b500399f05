import type { Mention } from "@communique/model";
import type { Candidate } from "../candidates/types.ts";
import { cuesWithin, positionOf, type Reading, sentenceAt, within } from "../reading.ts";
import { countryWeights as weights } from "../weights.ts";

/** What speaks for and against a country's taking part, at one of its mentions. */
type Feature = Exclude<keyof typeof weights, "threshold" | "again" | "against" | "certain">;

/** How much one mention says that its country takes part. */
export function scoreCountry(reading: Reading, candidate: Candidate, mention: Mention): number {
  const features = countryFeatures(reading, candidate, mention);
  return features.reduce((sum, feature) => sum + weights[feature], 0);
}

function countryFeatures(reading: Reading, candidate: Candidate, mention: Mention): Feature[] {
  const sentence = sentenceAt(reading, mention.start);
  const span = reading.sentences[sentence] ?? { start: 0, end: 0 };
  const before = reading.body.slice(Math.max(span.start, mention.start - 60), mention.start);
  const cue = (name: string) => cuesWithin(reading, name, span.start, span.end).length > 0;
  const own = candidate.mentions.filter((each) => each.sentence === sentence);
  const name = own.some((each) => mention.start >= each.start && mention.end <= each.end);
  const office = besideOffice(reading, mention);
  const partOf = reading.words.patterns.partOf.test(before);
  const edition = own.length > 0 ? null : editionContext(reading, mention);
  const position = positionOf(reading, sentence);
  const present: Record<Feature, boolean> = {
    name,
    office,
    partOf,
    title: position === "title",
    lead: position === "lead",
    joins: !partOf && !name && cue("participation"),
    demonym: mention.rule === "demonym",
    matter: !name && !office && reading.words.patterns.matter.test(before),
    definition: cue("definition"),
    absent: cue("absent"),
    thanks: !office && cue("thanks"),
    agenda: !office && cue("agenda"),
    past: edition === "past",
    next: edition === "next",
  };
  return (Object.keys(present) as Feature[]).filter((feature) => present[feature]);
}

/** An office, ministry or person of the country beside its name, as `le ministre lao`. */
function besideOffice(reading: Reading, mention: Mention): boolean {
  const near = (other: Mention) =>
    other.country === mention.value &&
    other.start <= mention.end + 60 &&
    other.end >= mention.start - 60;
  return (
    reading.mentions.person.some(near) ||
    reading.mentions.ministry.some(near) ||
    within(reading.cues, mention.start - 45, mention.end + 45).some(
      (cue) =>
        cue.values.some((value) => value.startsWith("rank_")) &&
        touches(reading, cue.start, cue.end, mention),
    )
  );
}

function touches(reading: Reading, start: number, end: number, mention: Mention): boolean {
  const between = reading.body.slice(Math.min(end, mention.end), Math.max(start, mention.start));
  return between.length < 40 && !/[.,;:()]/.test(between);
}

/** A country told with another edition: `lors de la précédente réunion au Laos`. */
function editionContext(reading: Reading, mention: Mention): "past" | "next" | null {
  const nearest = reading.mentions.meeting
    .filter((meeting) => meeting.end <= mention.start && mention.start - meeting.end < 90)
    .at(-1);
  if (!nearest) return null;
  const context = reading.contexts.find(
    (hit) =>
      hit.end >= nearest.start - 3 &&
      hit.start <= nearest.start + 4 &&
      hit.end <= nearest.start + 14,
  );
  if (context?.values.includes("past")) return "past";
  return context?.values.includes("next") ? "next" : null;
}
