import type { Span } from "../facts/dates.ts";
import type { Facts } from "../facts/facts.ts";

/** What the reports of a group claim together; small, whatever the number of reports. */
export interface Traits {
  readonly series: Set<string>;
  readonly ordinals: Set<number>;
  /** The latest start and the earliest end: between them lies the widest gap of any two reports. */
  readonly latestStart: number;
  readonly earliestEnd: number;
  /** Days of the year, of reports that do not know theirs. */
  readonly daysOfYear: readonly Span[];
  /** Some report is an announcement, or tells of a delay. */
  readonly announced: boolean;
  readonly ranks: Set<"political" | "technical">;
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
  return {
    series: setOf(facts.series),
    ordinals: setOf(facts.ordinal),
    latestStart: when.span?.from ?? Number.NEGATIVE_INFINITY,
    earliestEnd: when.span?.to ?? Number.POSITIVE_INFINITY,
    daysOfYear: when.dayOfYear && !when.span ? [when.dayOfYear] : [],
    announced: facts.status !== "held",
    ranks: setOf(rankOf[facts.level]),
    bilateral: setOf(parties.bilateral),
    bodies: setOf(parties.blocs.length > 0 ? parties.blocs.join(" ") : null),
    articles: setOf(facts.article),
  };
}

/** The traits of two groups together; takes over the sets of both, so neither may be used again. */
export function uniteTraits(a: Traits, b: Traits): Traits {
  return {
    series: unite(a.series, b.series),
    ordinals: unite(a.ordinals, b.ordinals),
    latestStart: Math.max(a.latestStart, b.latestStart),
    earliestEnd: Math.min(a.earliestEnd, b.earliestEnd),
    daysOfYear: uniteDays(a.daysOfYear, b.daysOfYear),
    announced: a.announced || b.announced,
    ranks: unite(a.ranks, b.ranks),
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
