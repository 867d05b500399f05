import type { Level, Topic } from "@communique/model";
import type { Span } from "../facts/dates.ts";
import type { Facts } from "../facts/facts.ts";
import { publicationDays } from "../weights.ts";

/** What the reports of a group claim together; small, whatever the number of reports. */
export interface Traits {
  readonly series: Set<string>;
  readonly ordinals: Set<number>;
  /** The latest start and the earliest end: between them lies the widest gap of any two reports. */
  readonly latestStart: number;
  readonly earliestEnd: number;
  /** The same of the reports that state their year. */
  readonly latestStated: number;
  readonly earliestStated: number;
  /** Days of the year, of reports that do not know theirs. */
  readonly daysOfYear: readonly Span[];
  /** Some report is an announcement, or tells of a delay. */
  readonly announced: boolean;
  readonly ranks: Set<"political" | "technical">;
  /** The body's own circle, or one with partners, as ASEAN+3. */
  readonly circles: Set<"own" | "plus">;
  /** Ranks and matters of talks of two states, who often meet in several on one day. */
  readonly talkLevels: Set<Level>;
  readonly talkTopics: Set<Topic>;
  /** Distinct pairs of states, each as "LA VN". */
  readonly bilateral: Set<string>;
  /** Distinct sets of blocs, each as "ASEAN EU". */
  readonly bodies: Set<string>;
  readonly articles: Set<string>;
}

const rankOf = {
  summit: "political",
  ministerial: "political",
  senior_officials: "technical",
  working: "technical",
  parliamentary: null,
  forum: null,
} as const;

/** The traits of one report. */
export function traitsOf({ when, parties, ...facts }: Facts): Traits {
  const stated = facts.yearStated ? when.span : null;
  const span = when.span ?? aroundPublication(facts);
  return {
    series: setOf(facts.series),
    ordinals: setOf(facts.ordinal),
    latestStart: span.from,
    earliestEnd: span.to,
    latestStated: stated?.from ?? Number.NEGATIVE_INFINITY,
    earliestStated: stated?.to ?? Number.POSITIVE_INFINITY,
    daysOfYear: when.dayOfYear && !when.span ? [when.dayOfYear] : [],
    announced: facts.status !== "held",
    ranks: setOf(rankOf[facts.level]),
    circles: setOf(facts.plus ? "plus" : "own"),
    talkLevels: setOf(parties.bilateral ? facts.level : null),
    talkTopics: setOf(parties.bilateral ? facts.topic : null),
    bilateral: setOf(parties.bilateral),
    bodies: setOf(parties.blocs.length > 0 ? parties.blocs.join(" ") : null),
    articles: setOf(facts.article),
  };
}

/** An article without a date tells of days not too far from its own. */
function aroundPublication({ published, status }: Pick<Facts, "published" | "status">): Span {
  if (!published) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const days = status === "held" ? publicationDays.apart : publicationDays.announced;
  return { from: published.from - days, to: published.to + days };
}

/** The traits of two groups together; takes over the sets of both, so neither may be used again. */
export function uniteTraits(a: Traits, b: Traits): Traits {
  return {
    series: unite(a.series, b.series),
    ordinals: unite(a.ordinals, b.ordinals),
    latestStart: Math.max(a.latestStart, b.latestStart),
    earliestEnd: Math.min(a.earliestEnd, b.earliestEnd),
    latestStated: Math.max(a.latestStated, b.latestStated),
    earliestStated: Math.min(a.earliestStated, b.earliestStated),
    daysOfYear: uniteDays(a.daysOfYear, b.daysOfYear),
    announced: a.announced || b.announced,
    ranks: unite(a.ranks, b.ranks),
    circles: unite(a.circles, b.circles),
    talkLevels: unite(a.talkLevels, b.talkLevels),
    talkTopics: unite(a.talkTopics, b.talkTopics),
    bilateral: unite(a.bilateral, b.bilateral),
    bodies: unite(a.bodies, b.bodies),
    articles: unite(a.articles, b.articles),
  };
}

function uniteDays(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const fresh = b.filter((days) => !a.some(({ from, to }) => from === days.from && to === days.to));
  return fresh.length === 0 ? a : [...a, ...fresh];
}

/** The smaller set moves into the larger one: all unions together cost n log n. */
function unite<Item>(a: Set<Item>, b: Set<Item>): Set<Item> {
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  for (const item of small) large.add(item);
  return large;
}

function setOf<Item>(item: Item | null): Set<Item> {
  return new Set(item === null ? [] : [item]);
}
