import type { Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import { positionOf, type Reading, sentenceAt, within } from "../reading.ts";
import { type BlocFeature, blocWeights } from "../weights/bloc.ts";
import { logistic, weigh } from "../weights/logistic.ts";
import { present } from "../weights/present.ts";

/** A named bloc and how likely it meets as a whole. */
export interface BlocPart {
  readonly bloc: string;
  readonly features: readonly BlocFeature[];
  readonly probability: number;
  /** The mention it rests on; null where only the series says so. */
  readonly mention: Mention | null;
}

/** From this probability on a bloc takes part. */
const takesPart = 0.5;

/** The blocs that meet as a whole, with the mention each rests on (null: the series says so). */
export function blocsOf(
  reading: Reading,
  candidate: Candidate,
  vocabulary: Vocabulary,
): Map<string, Mention | null> {
  const taking = blocParts(reading, candidate, vocabulary).filter(
    ({ probability }) => probability >= takesPart,
  );
  return new Map(taking.map(({ bloc, mention }) => [bloc, mention]));
}

/** Every bloc of text and series with its features and probability, in order of the text. */
export function blocParts(
  reading: Reading,
  candidate: Candidate,
  vocabulary: Vocabulary,
): BlocPart[] {
  const mentions = new Map<string, Mention[]>();
  for (const code of seriesBlocs(candidate, vocabulary)) mentions.set(code, []);
  for (const mention of reading.mentions.bloc) {
    const code = vocabulary.wholeBloc(mention.value);
    mentions.set(code, [...(mentions.get(code) ?? []), mention]);
  }
  const first = reading.mentions.bloc[0];
  return [...mentions].map(([bloc, own]) => {
    const read = own.map((mention) => ({
      mention,
      features: featuresOf(reading, candidate, mention),
    }));
    const context: Partial<Record<BlocFeature, boolean>> = {
      series: seriesBlocs(candidate, vocabulary).includes(bloc),
      otherSeries: candidate.series !== null && !seriesBlocs(candidate, vocabulary).includes(bloc),
      often: own.length > 2,
      first: first !== undefined && vocabulary.wholeBloc(first.value) === bloc,
      talks: !/^(?:gathering|body|anaphor)$/.test(candidate.best.noun.kind),
      states: candidate.best.parties.filter((party) => /^[A-Z]{2}$/.test(party)).length > 1,
    };
    const features = [...new Set([...read.flatMap((each) => each.features), ...present(context)])];
    const best = read.find((each) => each.features.includes("named")) ?? read[0];
    return {
      bloc,
      features,
      probability: features.includes("series") ? 1 : logistic(weigh(features, blocWeights)),
      mention: best?.mention ?? null,
    };
  });
}

function seriesBlocs(candidate: Candidate, vocabulary: Vocabulary): string[] {
  const series = candidate.series ? vocabulary.seriesById.get(candidate.series) : undefined;
  return (series?.body ?? "").split(" ").filter((code) => vocabulary.isBloc(code));
}

/** What one mention says of its bloc's part. */
function featuresOf(reading: Reading, candidate: Candidate, mention: Mention): BlocFeature[] {
  const sentence = sentenceAt(reading, mention.start);
  const span = reading.sentences[sentence] ?? mention;
  const position = positionOf(reading, sentence);
  const before = reading.body.slice(Math.max(span.start, mention.start - 70), mention.start);
  const own = candidate.mentions.filter((each) => each.sentence === sentence);
  const { partOf, matter } = reading.words.patterns;
  const head = position !== "body";
  const members = partOf.test(before);
  const told: Partial<Record<BlocFeature, boolean>> = {
    named: own.some((each) => mention.start >= each.start && mention.end <= each.end),
    title: position === "title",
    lead: position === "lead",
    second: position === "second",
    own: own.length > 0,
    members,
    membersInHead: head && members,
    matter: matter.test(before),
    convenes: convenes(reading, candidate, mention, span.end),
    acts: acts(reading, mention, span.end),
  };
  return present(told);
}

/** `la CEDEAO tient un sommet`: the bloc that convenes. */
function convenes(reading: Reading, candidate: Candidate, mention: Mention, end: number): boolean {
  const verb = within(reading.verbs, mention.end, Math.min(mention.end + 50, end)).find((each) =>
    each.values.some((value) => value.act === "organise"),
  );
  return verb !== undefined && candidate.mentions.some((own) => own.start >= verb.end);
}

/** The bloc does what the next verb says. */
const acts = (reading: Reading, mention: Mention, end: number) =>
  within(reading.verbs, mention.end, Math.min(mention.end + 35, end)).some((verb) =>
    verb.values.some(({ act }) => /host|organise|chair|attend|meet|gather|hold/.test(act)),
  );
