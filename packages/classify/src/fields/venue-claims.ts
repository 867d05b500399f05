import type { MeetingVerb } from "@communique/language";
import type { Mention, ReferenceRow } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { PhraseMatch } from "@communique/text";
import type { Candidate } from "../candidates/types.ts";
import { inSentence, positionOf, type Reading, sentenceAt } from "../reading.ts";
import { weigh } from "../weights/logistic.ts";
import { present } from "../weights/present.ts";
import { type VenueFeature, venueWeights } from "../weights/venue.ts";
import { besideName, besideVerbs, isVenue, placeInText } from "./venue-features.ts";

/** Something in the text that speaks for a venue. */
export interface Claim {
  /** The city, province or building; null where only the country is told. */
  readonly place: ReferenceRow<"places"> | null;
  readonly country: string;
  /** Where it stands; null for the dateline, which is no part of the body. */
  readonly mention: Mention | null;
  readonly features: readonly VenueFeature[];
  /** The log-odds of its being the venue. */
  readonly score: number;
}

type Unscored = Omit<Claim, "score">;

/** All that speaks for a meeting's venue: cities, countries, the state that hosts, the dateline. */
export function venueClaims(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  vocabulary: Vocabulary,
): Claim[] {
  const told = (mention: Mention) => [
    ...placeInText(reading, mention),
    ...besideName(reading, candidate, others, mention),
    ...besideVerbs(reading, mention),
  ];
  const claims: Unscored[] = [
    ...reading.mentions.place.flatMap((mention) => cityClaim(mention, told, vocabulary)),
    ...countryClaims(reading, candidate, told),
    ...hostClaims(reading, told),
    ...datelineClaims(reading, vocabulary),
    ...captionClaims(reading, vocabulary),
  ];
  return claims.map((claim) => {
    const features = [...claim.features, ...context(claim, claims, candidate)];
    return { ...claim, features, score: weigh(features, venueWeights) };
  });
}

function cityClaim(
  mention: Mention,
  told: (mention: Mention) => VenueFeature[],
  vocabulary: Vocabulary,
): Unscored[] {
  if (mention.role === "name_of" || !mention.country) return [];
  const place = vocabulary.places.get(mention.value) ?? null;
  const features = told(mention);
  if (place?.kind === "province") features.push("province");
  if (vocabulary.isSeat(mention.value)) features.push("seat");
  if (mention.rule === "capital") features.push("capital");
  return [{ place, country: mention.country, mention, features }];
}

function countryClaims(
  reading: Reading,
  candidate: Candidate,
  told: (mention: Mention) => VenueFeature[],
): Unscored[] {
  return reading.mentions.country
    .filter((mention) => isVenue(reading, mention))
    .map((mention) => {
      const features: VenueFeature[] = [...told(mention), "countryOnly"];
      if (isVisited(reading, candidate, mention)) features.push("visited");
      return { place: null, country: mention.value, mention, features };
    });
}

/** How far behind the visit its country may be named, in characters. */
const visitReach = 120;

/** `la visite que le président lao a faite au Cambodge`: the first country that the visit leads to. */
function isVisited(reading: Reading, { mentions }: Candidate, country: Mention): boolean {
  return mentions.some(
    ({ noun, start, sentence }) =>
      noun.kind === "visit" &&
      sentence === sentenceAt(reading, country.start) &&
      country.start >= start &&
      country.start - start < visitReach,
  );
}

/** How far before the verb its subject may stand, in characters. */
const hostReach = 4;

/** `le Cambodge a accueilli les ministres`: the subject of a verb of hosting. */
function hostClaims(reading: Reading, told: (mention: Mention) => VenueFeature[]): Unscored[] {
  return reading.verbs.flatMap((verb) => {
    const subject = hosts(verb) ? subjectOf(reading, verb) : undefined;
    if (!subject) return [];
    const future = verb.values.some((value) => value.tense === "future");
    const head = positionOf(reading, sentenceAt(reading, verb.start)) !== "body";
    const features: VenueFeature[] = [...told(subject), "host"];
    if (future && !head) features.push("hostNext");
    return [{ place: null, country: subject.value, mention: subject, features }];
  });
}

const hosts = (verb: PhraseMatch<MeetingVerb>) => verb.values.some(({ act }) => act === "host");

const subjectOf = (reading: Reading, verb: PhraseMatch<MeetingVerb>) =>
  reading.mentions.country.findLast(
    (each) =>
      each.end <= verb.start && verb.start - each.end < hostReach && each.rule !== "demonym",
  );

/** The dateline's city: a venue of its own, unless it is the newsroom's home. */
function datelineClaims(reading: Reading, vocabulary: Vocabulary): Unscored[] {
  const written = reading.article.clues.find(
    (clue) => clue.kind === "dateline" && clue.place,
  )?.place;
  const place = written ? vocabulary.placeNamed(written) : null;
  if (!place) return [];
  const home = reading.mentions.country.some((mention) => mention.value === place.country);
  const told = inSentence(reading, reading.mentions.place, reading.lead).length > 0;
  const features: VenueFeature[] = ["dateline"];
  if (home) features.push("datelineNamed");
  if (told) features.push("datelineBeside");
  return [{ place, country: place.country, mention: null, features }];
}

/** `…, le 4 novembre à Kuala Lumpur`: where the picture was taken. */
function captionClaims({ article, mentions }: Reading, vocabulary: Vocabulary): Unscored[] {
  const places = article.clues.flatMap(({ kind, place }) =>
    kind === "caption" && place ? (vocabulary.placeNamed(place) ?? []) : [],
  );
  return places.slice(0, 1).map((place) => ({
    place,
    country: place.country,
    mention: null,
    features: mentions.country.some(({ value }) => value === place.country)
      ? ["pictured", "picturedNamed"]
      : ["pictured"],
  }));
}

/** What the other claims say of one. */
function context(claim: Unscored, claims: readonly Unscored[], candidate: Candidate) {
  const alike = claims.filter(({ country }) => country === claim.country);
  const dateline = claims.find(({ features }) => features.includes("dateline"));
  const first = claims.find(({ place, mention }) => place !== null && mention !== null);
  return present({
    often: alike.length > 2,
    alone: alike.length === claims.length,
    first: first?.country === claim.country,
    atDateline: claim.mention !== null && dateline?.country === claim.country,
    party: candidate.best.parties.includes(claim.country),
  });
}
