import type { Mention, ReferenceRow } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import { inSentence, positionOf, type Reading, sentenceAt, within } from "../reading.ts";
import { placeWeights as weights } from "../weights/scores.ts";

/** Something in the text that speaks for a venue. */
export interface Claim {
  /** The city, province or building; null where only the country is told. */
  readonly place: ReferenceRow<"places"> | null;
  readonly country: string;
  /** Where it stands; null for the dateline, which is no part of the body. */
  readonly mention: Mention | null;
  /** How well it fits; 0 or less: not at all. */
  readonly score: number;
}

type Span = Pick<Mention, "start" | "end">;

/** All that speaks for a meeting's venue: cities, countries, the state that hosts, the dateline. */
export function venueClaims(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  vocabulary: Vocabulary,
): Claim[] {
  const told = (mention: Mention) => scoreOf(reading, candidate, others, mention);
  return [
    ...reading.mentions.place.flatMap((mention) => cityClaim(mention, told, vocabulary)),
    ...reading.mentions.country
      .filter((mention) => isVenue(reading, mention))
      .map((mention) => ({
        place: null,
        country: mention.value,
        mention,
        score: told(mention) + weights.country,
      })),
    ...hostClaims(reading, told),
    ...datelineClaims(reading, vocabulary),
  ];
}

function cityClaim(
  mention: Mention,
  told: (mention: Mention) => number,
  vocabulary: Vocabulary,
): Claim[] {
  if (mention.role === "name_of" || !mention.country) return [];
  const place = vocabulary.places.get(mention.value) ?? null;
  const kind =
    (place?.kind === "province" ? weights.province : 0) +
    (vocabulary.isSeat(mention.value) ? weights.seat : 0);
  return [{ place, country: mention.country, mention, score: told(mention) + kind }];
}

/** How well a place or country fits a meeting as its venue. */
function scoreOf(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  place: Mention,
): number {
  const sentence = sentenceAt(reading, place.start);
  const own = candidate.mentions.filter((mention) => mention.sentence === sentence);
  const nearest = Math.min(...own.map((mention) => gap(mention, place)), 300);
  const contexts = own.map((mention) => (mention.context ? weights.context[mention.context] : 0));
  const link = own.length > 0 ? weights.link - nearest / weights.reach : weights.loose;
  const foreign = others.some((other) =>
    other.mentions.some(
      (mention) =>
        mention.sentence === sentence &&
        mention.noun.kind !== "anaphor" &&
        (own.length === 0 || own.every((each) => isBetween(mention, each, place))),
    ),
  );
  return (
    link +
    Math.max(...contexts, own.length > 0 ? -9 : 0) +
    weights.position[positionOf(reading, sentence)] +
    (isVenue(reading, place) ? weights.venue : weights.notVenue) +
    (heldBeside(reading, place) ? weights.held : 0) +
    (heldRightThere(reading, place) ? weights.heldThere : 0) +
    (foreign ? weights.other : 0)
  );
}

/** `le sommet …, après la réunion à Manille`: another meeting's name stands before the place. */
const isBetween = (mention: Span, own: Span, place: Span) =>
  mention.start > Math.min(own.end, place.end) && mention.end < Math.max(own.start, place.start);

const gap = (a: Span, b: Span) => Math.max(b.start - a.end, a.start - b.end, 0);

/** Whether the words before a place say that something happens there. */
export function isVenue(reading: Reading, mention: Mention): boolean {
  if (mention.rule === "demonym") return false;
  if (mention.rule === "capital") return true;
  const before = reading.body.slice(Math.max(0, mention.start - 50), mention.start);
  const { venue, aimedAt } = reading.words.patterns;
  return venue.test(before) && !(mention.kind === "country" && aimedAt.test(before));
}

function heldBeside(reading: Reading, place: Mention): boolean {
  return within(reading.verbs, place.start - 90, place.end + 40).some((verb) =>
    verb.values.some((value) => /hold|open|close|host|organise|chair|meet/.test(value.act)),
  );
}

/** `tenue en Thaïlande`: nothing but the preposition between verb and place. */
const heldRightThere = (reading: Reading, place: Mention) =>
  within(reading.verbs, place.start - 40, place.start).some(
    (verb) =>
      place.start - verb.end < 14 && verb.values.some((value) => /hold|open|close/.test(value.act)),
  );

/** How far before the verb its subject may stand, in characters. */
const hostReach = 4;

/** `le Cambodge a accueilli les ministres`: the subject of a verb of hosting. */
function hostClaims(reading: Reading, told: (mention: Mention) => number): Claim[] {
  return reading.verbs
    .filter((verb) => verb.values.some((value) => value.act === "host"))
    .flatMap((verb) => {
      const subject = reading.mentions.country.findLast(
        (each) =>
          each.end <= verb.start && verb.start - each.end < hostReach && each.rule !== "demonym",
      );
      if (!subject) return [];
      const future = verb.values.some((value) => value.tense === "future");
      const lead = positionOf(reading, sentenceAt(reading, verb.start)) !== "body";
      const score = told(subject) - weights.notVenue + weights.venue;
      const due = future && !lead ? weights.context.next : 0;
      return [{ place: null, country: subject.value, mention: subject, score: score + due }];
    });
}

/** The dateline's city, where the lead names no place and it is not the newsroom's own home. */
function datelineClaims(reading: Reading, vocabulary: Vocabulary): Claim[] {
  const written = reading.article.clues.find(
    (clue) => clue.kind === "dateline" && clue.place,
  )?.place;
  const place = written ? vocabulary.placeNamed(written) : null;
  if (!place) return [];
  const home = reading.mentions.country.some((mention) => mention.value === place.country);
  const told = inSentence(reading, reading.mentions.place, reading.lead).length > 0;
  const score = home && told ? 0 : weights.dateline;
  return [{ place, country: place.country, mention: null, score }];
}
