import type { Mention } from "@communique/model";
import type { Candidate } from "../candidates/types.ts";
import {
  cuesWithin,
  inSentence,
  positionOf,
  type Reading,
  rememberOf,
  sentenceAt,
  within,
} from "../reading.ts";
import { present } from "../weights/present.ts";
import type { VenueFeature } from "../weights/venue.ts";
import { daysApart } from "./dates/calendar.ts";

type Span = Pick<Mention, "start" | "end">;

/** Where a place stands, and whether its words say that something happens there. */
export const placeInText = rememberOf((reading, mention: Mention): readonly VenueFeature[] => {
  const sentence = sentenceAt(reading, mention.start);
  const position = positionOf(reading, sentence);
  const venue = isVenue(reading, mention);
  const dates = inSentence(reading, reading.mentions.date, sentence);
  const published = reading.mentions.publication[0]?.value ?? null;
  const far = (date: Mention) => {
    const days = daysApart(published, date.value.split("/")[0] ?? null);
    return days !== null && days > 60;
  };
  return present({
    title: position === "title",
    lead: position === "lead",
    second: position === "second",
    venue,
    venueInHead: venue && position !== "body",
    farDate: dates.length > 0 && dates.every(far),
  });
});

/** How the sentence tells of the meeting, and of others. */
export function besideName(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  place: Mention,
): VenueFeature[] {
  const sentence = sentenceAt(reading, place.start);
  const own = candidate.mentions.filter((mention) => mention.sentence === sentence);
  const nearest = Math.min(...own.map((mention) => gap(mention, place)));
  const contexts = new Set(own.map(({ context }) => context));
  const around = others.flatMap(({ mentions }) =>
    mentions.filter((each) => each.sentence === sentence && each.noun.kind !== "anaphor"),
  );
  return present({
    own: own.length > 0,
    near: nearest < 40,
    far: own.length > 0 && nearest > 120,
    ownPast: contexts.has("past"),
    ownNext: contexts.has("next"),
    ownMargin: contexts.has("margin") || contexts.has("also"),
    foreign:
      own.length > 0 &&
      around.some((mention) => own.every((each) => isBetween(mention, each, place))),
    elsewhere: own.length === 0 && around.length > 0,
    elsewherePast:
      own.length === 0 && around.some(({ context }) => context === "past" || context === "next"),
  });
}

/** `le sommet …, après la réunion à Manille`: another meeting's name stands before the place. */
const isBetween = (mention: Span, own: Span, place: Span) =>
  mention.start > Math.min(own.end, place.end) && mention.end < Math.max(own.start, place.start);

const gap = (a: Span, b: Span) => Math.max(b.start - a.end, a.start - b.end, 0);

/** Whether the words before a place say that something happens there. */
export const isVenue = rememberOf((reading, mention: Mention): boolean => {
  if (mention.rule === "demonym") return false;
  if (mention.rule === "capital") return true;
  const before = reading.body.slice(Math.max(0, mention.start - 50), mention.start);
  const { venue, aimedAt } = reading.words.patterns;
  return venue.test(before) && !(mention.kind === "country" && aimedAt.test(before));
});

/** The verbs around a place. */
export const besideVerbs = rememberOf((reading, place: Mention): readonly VenueFeature[] => {
  const verbs = within(reading.verbs, place.start - 90, place.end + 40);
  const acts = verbs.flatMap(({ values }) => values);
  const there = verbs.filter((verb) => verb.end <= place.start && place.start - verb.end < 14);
  return present({
    held: acts.some(({ act }) => /hold|open|close/.test(act)),
    joined: acts.some(({ act }) => /host|organise|chair|meet|gather|attend|visit/.test(act)),
    heldThere: there.some(({ values }) => values.some(({ act }) => /hold|open|close/.test(act))),
    future: acts.some(({ tense }) => tense === "future"),
    pluperfect: acts.some(({ tense }) => tense === "pluperfect"),
    reported: cuesWithin(reading, "report", place.start - 30, place.start).length > 0,
  });
});
