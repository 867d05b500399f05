import type { Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import { inSentence, positionOf, type Reading, sentenceAt, within } from "../reading.ts";
import { placeWeights as weights } from "../weights/scores.ts";

/** Where a meeting takes place. */
export interface MeetingPlace {
  readonly city: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly mention: Mention | null;
}

/** No place: online, or not told. */
export const nowhere: MeetingPlace = {
  city: null,
  country: null,
  latitude: null,
  longitude: null,
  mention: null,
};

interface Scored {
  readonly mention: Mention;
  readonly score: number;
}

/** The venue of a candidate: the best of the places and countries told in its sentences. */
export function placeOf(
  reading: Reading,
  candidate: Candidate,
  vocabulary: Vocabulary,
): MeetingPlace {
  const host = hostCountry(reading);
  const places = reading.mentions.place.filter(
    (each) => host === null || each.country === host.value,
  );
  const cities = ranked(reading, candidate, places, vocabulary);
  const best = cities[0];
  if (best) return fromPlace(best.mention, vocabulary);
  if (host) return { ...nowhere, country: host.value, mention: host };
  const country = ranked(
    reading,
    candidate,
    reading.mentions.country.filter((each) => isVenue(reading, each)),
    vocabulary,
  )[0];
  if (country) return { ...nowhere, country: country.mention.value, mention: country.mention };
  return nowhere;
}

/** The country that title or lead names as host: `le Cambodge a accueilli les ministres`. */
function hostCountry(reading: Reading): Mention | null {
  const hosts = reading.verbs.filter(
    (verb) =>
      verb.values.some((value) => value.act === "host") &&
      positionOf(reading, sentenceAt(reading, verb.start)) !== "body",
  );
  const subjects = hosts.map((verb) =>
    reading.mentions.country.findLast(
      (each) =>
        each.end <= verb.start && verb.start - each.end < hostReach && each.rule !== "demonym",
    ),
  );
  return subjects.find((each) => each !== undefined) ?? null;
}

/** How far before the verb its subject may stand, in characters. */
const hostReach = 4;

function ranked(
  reading: Reading,
  candidate: Candidate,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Scored[] {
  return mentions
    .filter((mention) => mention.role !== "name_of")
    .map((mention) => ({
      mention,
      score: scorePlace(reading, candidate, mention) + kindScore(mention, vocabulary),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start);
}

/** A province says less than its city; a bloc's seat is named for other reasons too. */
function kindScore(mention: Mention, vocabulary: Vocabulary): number {
  const province = vocabulary.places.get(mention.value)?.kind === "province";
  return (province ? weights.province : 0) + (vocabulary.isSeat(mention.value) ? weights.seat : 0);
}

/** How well a place fits a meeting as its venue; 0 or less: not at all. */
function scorePlace(reading: Reading, candidate: Candidate, place: Mention): number {
  const sentence = sentenceAt(reading, place.start);
  const own = candidate.mentions.filter((mention) => mention.sentence === sentence);
  const nearest = Math.min(
    ...own.map((mention) => Math.max(place.start - mention.end, mention.start - place.end, 0)),
    300,
  );
  const contexts = own.map((mention) => (mention.context ? weights.context[mention.context] : 0));
  const link = own.length > 0 ? weights.link - nearest / weights.reach : weights.loose;
  return (
    link +
    Math.max(...contexts, own.length > 0 ? -9 : 0) +
    weights.position[positionOf(reading, sentence)] +
    (isVenue(reading, place) ? weights.venue : weights.notVenue) +
    (heldBeside(reading, place) ? weights.held : 0)
  );
}

/** Whether the words before a place say that something happens there. */
export function isVenue(reading: Reading, mention: Mention): boolean {
  if (mention.rule === "demonym") return false;
  return reading.words.patterns.venue.test(
    reading.body.slice(Math.max(0, mention.start - 40), mention.start),
  );
}

function heldBeside(reading: Reading, place: Mention): boolean {
  return within(reading.verbs, place.start - 90, place.end + 40).some((verb) =>
    verb.values.some((value) => /hold|open|close|host|organise|chair|meet/.test(value.act)),
  );
}

function fromPlace(mention: Mention, vocabulary: Vocabulary): MeetingPlace {
  const found = vocabulary.places.get(mention.value);
  const place = found?.kind === "venue" ? vocabulary.places.get(found.parent ?? "") : found;
  if (!place) return { ...nowhere, country: mention.country, mention };
  return {
    city: place.name_fr,
    country: place.country,
    latitude: place.latitude,
    longitude: place.longitude,
    mention,
  };
}

/** The dateline's city, where nothing else tells the venue and it is not the newsroom's own home. */
export function datelinePlace(reading: Reading, vocabulary: Vocabulary): MeetingPlace {
  const written = reading.article.clues.find(
    (clue) => clue.kind === "dateline" && clue.place,
  )?.place;
  const place = written ? vocabulary.placeNamed(written) : null;
  if (!place) return nowhere;
  const home = reading.mentions.country.filter((mention) => mention.value === place.country).length;
  if (home > 0 && inSentence(reading, reading.mentions.place, reading.lead).length > 0)
    return nowhere;
  return {
    city: place.name_fr,
    country: place.country,
    latitude: place.latitude,
    longitude: place.longitude,
    mention: null,
  };
}
