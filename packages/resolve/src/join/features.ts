import { fitsInto, gapBetween, type Span, type When } from "../facts/dates.ts";
import type { Facts } from "../facts/facts.ts";
import type { PairFeature } from "../weights/pair.ts";
import { publicationDays } from "../weights.ts";

/** Told what speaks for and against two reports telling of one meeting, and how much of it. */
export type FeatureVisit = (feature: PairFeature, value: number) => void;

/** Compares the facts of two reports. */
export function compareFacts(a: Facts, b: Facts, visit: FeatureVisit): void {
  const add = (feature: PairFeature | null) => {
    if (feature) visit(feature, 1);
  };
  visit("name", overlap(a.words, b.words));
  add(timeRelation(a, b));
  add(a.topic === b.topic ? "topicSame" : "topicOther");
  add(sameKnown(a.series, b.series) ? "series" : null);
  add(acronymRelation(a, b));
  add(sameKnown(a.ordinal, b.ordinal) ? "ordinal" : null);
  add(placeRelation(a, b));
  add(partiesRelation(a, b));
  add(levelRelation(a, b));
  add(a.plus === b.plus ? null : "plus");
  add(a.people.some((person) => b.people.includes(person)) ? "people" : null);
}

function acronymRelation(a: Facts, b: Facts): PairFeature | null {
  if (a.acronym === null || b.acronym === null || sameKnown(a.series, b.series)) return null;
  return a.acronym === b.acronym ? "acronymSame" : "acronymOther";
}

/** The rank of one meeting is misread more often than its series or its number. */
function levelRelation(a: Facts, b: Facts): PairFeature | null {
  if (a.level === b.level) return "levelSame";
  return sameKnown(a.series, b.series) || sameKnown(a.ordinal, b.ordinal) ? null : "levelOther";
}

/** How the times of two reports go together. */
function timeRelation(a: Facts, b: Facts): PairFeature {
  if (a.when.span && b.when.span) return spanRelation(a, b, a.when.span, b.when.span);
  if (a.when.dayOfYear && b.when.dayOfYear) {
    if (a.when.dayOfYear.from === b.when.dayOfYear.from) return "timeDayOfYear";
    const fit = sameDays(a.when, b.when, a.when.dayOfYear, b.when.dayOfYear);
    return fit ? "timeDaysOfYear" : "timeApart";
  }
  return publicationRelation(a.when.span ?? a.published, b.when.span ?? b.published);
}

/** One of the two does not know its year. */
function sameDays(a: When, b: When, left: Span, right: Span): boolean {
  if (a.span) return fitsInto(right, a.span, left);
  if (b.span) return fitsInto(left, b.span, right);
  return gapBetween(left, right) <= 1;
}

function spanRelation(a: Facts, b: Facts, left: Span, right: Span): PairFeature {
  if (gapBetween(left, right) > 0) return gapBetween(left, right) <= 1 ? "timeNear" : "timeApart";
  const precisions = [a.when.precision, b.when.precision];
  if (precisions.includes("year")) return "timeYear";
  if (precisions.includes("month")) return "timeMonth";
  if (left.from !== right.from) return "timeOverlap";
  return left.to === right.to ? "timeSame" : "timeStart";
}

function publicationRelation(a: Span | null, b: Span | null): PairFeature {
  if (!a || !b) return "timeUnknown";
  const gap = gapBetween(a, b);
  if (gap > publicationDays.apart) return "timeApart";
  return gap <= publicationDays.near ? "timePublished" : "timeUnknown";
}

function placeRelation(a: Facts, b: Facts): PairFeature | null {
  const online = [a, b].filter(({ format }) => format === "virtual").length;
  if (online === 2) return "placeOnline";
  if (online === 1) return "placeOtherFormat";
  if (!a.country || !b.country) return null;
  if (a.country !== b.country) return "placeOtherCountry";
  if (!a.city || !b.city) return "placeCountry";
  return a.city === b.city ? "placeCity" : "placeOtherCity";
}

function partiesRelation({ parties: a }: Facts, { parties: b }: Facts): PairFeature | null {
  if (a.blocs.length > 0 && b.blocs.length > 0) return bodiesRelation(a, b);
  if (a.bilateral && a.bilateral === b.bilateral) return "partiesSame";
  const strangers = a.blocs.length === 0 && b.blocs.length === 0;
  if (!strangers) return a.bilateral || b.bilateral ? "partiesKind" : null;
  return overlap(a.countries, b.countries) > 0.5 ? "partiesOverlap" : null;
}

function bodiesRelation(a: Facts["parties"], b: Facts["parties"]): PairFeature | null {
  if (a.key !== b.key) return null;
  if (a.partners.length === 0 && b.partners.length === 0) return "partiesBody";
  if (overlap(a.partners, b.partners) > 0) return "partiesSame";
  return a.partners.length > 0 && b.partners.length > 0 ? "partiesOtherPartners" : null;
}

/** F1 of what two sorted lists without repeats share, 0 to 1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  let common = 0;
  for (const item of a) if (b.includes(item)) common++;
  return (2 * common) / (a.length + b.length);
}

/** Whether both know a value, and the same. */
export function sameKnown<Value>(a: Value | null, b: Value | null): boolean {
  return a !== null && a === b;
}
