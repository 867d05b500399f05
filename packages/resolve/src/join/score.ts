import { fitsInto, gapBetween, type Span, type When } from "../facts/dates.ts";
import type { Facts } from "../facts/facts.ts";
import { publicationDays, pairWeights as weights } from "../weights.ts";

/** How much speaks for two reports telling of one meeting. */
export function scorePair(a: Facts, b: Facts): number {
  const edition = sameKnown(a.series, b.series) && sameKnown(a.ordinal, b.ordinal);
  return (
    (a.original === b.original && a.rank === b.rank ? weights.copy : 0) +
    scoreIdentity(a, b) +
    weights.time[timeRelation(a, b)] +
    weights.place[placeRelation(a, b)] +
    weights.parties[partiesRelation(a, b)] +
    scoreLevel(a, b) +
    (a.topic === b.topic ? weights.topic.same : weights.topic.other) +
    weights.name.slope * overlap(a.words, b.words) +
    weights.name.offset +
    (a.plus === b.plus || edition ? 0 : weights.plus)
  );
}

function scoreIdentity(a: Facts, b: Facts): number {
  const series = sameKnown(a.series, b.series);
  const ordinal = sameKnown(a.ordinal, b.ordinal);
  const acronym = series || a.acronym === null || b.acronym === null ? null : sameAcronym(a, b);
  return (
    (series ? weights.series : 0) +
    (acronym === null ? 0 : weights.acronym[acronym]) +
    (ordinal ? weights.ordinal[series ? "edition" : "numbered"] : 0)
  );
}

const sameAcronym = (a: Facts, b: Facts) => (a.acronym === b.acronym ? "same" : "other");

/** The rank of one meeting is misread more often than its number. */
function scoreLevel(a: Facts, b: Facts): number {
  if (a.level === b.level) return weights.level.same;
  return sameKnown(a.series, b.series) || sameKnown(a.ordinal, b.ordinal) ? 0 : weights.level.other;
}

/** How the times of two reports go together. */
export function timeRelation(a: Facts, b: Facts): keyof typeof weights.time {
  if (a.when.span && b.when.span) return spanRelation(a, b, a.when.span, b.when.span);
  if (a.when.dayOfYear && b.when.dayOfYear) {
    return sameDays(a.when, b.when, a.when.dayOfYear, b.when.dayOfYear) ? "dayOfYear" : "apart";
  }
  return publicationRelation(a.when.span ?? a.published, b.when.span ?? b.published);
}

/** One of the two does not know its year. */
function sameDays(a: When, b: When, left: Span, right: Span): boolean {
  if (a.span) return fitsInto(right, a.span, left);
  if (b.span) return fitsInto(left, b.span, right);
  return gapBetween(left, right) <= 1;
}

function spanRelation(a: Facts, b: Facts, left: Span, right: Span): keyof typeof weights.time {
  if (gapBetween(left, right) > 0) return gapBetween(left, right) <= 1 ? "near" : "apart";
  const precisions = [a.when.precision, b.when.precision];
  if (precisions.includes("year")) return "year";
  if (precisions.includes("month")) return "month";
  if (left.from !== right.from) return "overlap";
  return left.to === right.to ? "same" : "start";
}

function publicationRelation(a: Span | null, b: Span | null): keyof typeof weights.time {
  if (!a || !b) return "unknown";
  const gap = gapBetween(a, b);
  if (gap > publicationDays.apart) return "publishedApart";
  return gap <= publicationDays.near ? "published" : "unknown";
}

function placeRelation(a: Facts, b: Facts): keyof typeof weights.place {
  const online = [a, b].filter(({ format }) => format === "virtual").length;
  if (online === 2) return "online";
  if (online === 1) return "otherFormat";
  if (!a.country || !b.country) return "unknown";
  if (a.country !== b.country) return "otherCountry";
  if (!a.city || !b.city) return "country";
  return a.city === b.city ? "city" : "otherCity";
}

function partiesRelation(
  { parties: a }: Facts,
  { parties: b }: Facts,
): keyof typeof weights.parties {
  if (a.blocs.length > 0 && b.blocs.length > 0) return bodiesRelation(a, b);
  if (a.bilateral && a.bilateral === b.bilateral) return "same";
  const strangers = a.blocs.length === 0 && b.blocs.length === 0;
  if (!strangers) return a.bilateral || b.bilateral ? "kind" : "unknown";
  return overlap(a.countries, b.countries) > 0.5 ? "overlap" : "unknown";
}

function bodiesRelation(a: Facts["parties"], b: Facts["parties"]): keyof typeof weights.parties {
  if (a.key !== b.key) return "unknown";
  if (a.partners.length === 0 && b.partners.length === 0) return "body";
  if (overlap(a.partners, b.partners) > 0) return "same";
  return a.partners.length > 0 && b.partners.length > 0 ? "otherPartners" : "unknown";
}

/** F1 of what two sorted lists without repeats share, 0 to 1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  let common = 0;
  for (const item of a) if (b.includes(item)) common++;
  return (2 * common) / (a.length + b.length);
}

function sameKnown<Value>(a: Value | null, b: Value | null): boolean {
  return a !== null && a === b;
}
