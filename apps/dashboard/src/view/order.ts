import type { Meeting } from "../rows/rows.js";
import { lazySort } from "./lazy-sort.js";
import { countriesOf } from "./select.js";
import type { Sort, View } from "./view.js";

/** What an order depends on. */
export type Ordering = Pick<View, "sort" | "descending" | "members">;

/** The name by which a level or a topic is put in order. */
export type NameOf = (sort: "level" | "topic", value: string) => string;

/** A selection in order: only what is looked at is put in its place. */
export interface Ordered {
  readonly length: number;
  slice(from?: number, to?: number): Meeting[];
}

/** Puts selections in order and keeps the orders of the last one: turning a page asks for no other. */
export function orderer(nameOf: NameOf): (chosen: readonly Meeting[], by: Ordering) => Ordered {
  const made = new Map<string, Ordered>();
  let last: readonly Meeting[] = [];
  return (chosen, by) => {
    if (chosen !== last) made.clear();
    last = chosen;
    const name = `${by.sort} ${by.descending} ${by.members}`;
    const known = made.get(name) ?? order(chosen, by, nameOf);
    made.set(name, known);
    return known;
  };
}

/**
 * The meetings in an order; those that say nothing in the column come last, and those that say the
 * same stay as they are.
 */
export function order(meetings: readonly Meeting[], by: Ordering, nameOf: NameOf): Ordered {
  const { length } = meetings;
  const keys = meetings.map(keyOf(by, nameOf));
  const sorted = lazySort(length, comparison(keys, by.descending ? -1 : 1));
  return {
    length,
    slice: (from = 0, to = length) =>
      Array.from(sorted(from, Math.min(to, length))).flatMap((i) => meetings[i] ?? []),
  };
}

type Key = string | number | null;

function keyOf({ sort, members }: Ordering, nameOf: NameOf): (meeting: Meeting) => Key {
  const keys: Record<Sort, (meeting: Meeting) => Key> = {
    date: ({ starts_on, year }) => dayNumber(starts_on) ?? (year === null ? null : year * 1e4),
    name: ({ name }) => name.replace(/^[^\p{L}\p{N}]+/u, ""),
    place: ({ city, country }) => city ?? country,
    level: ({ level }) => nameOf("level", level),
    topic: ({ topic }) => nameOf("topic", topic),
    countries: (meeting) => countriesOf(meeting, members).length,
    articles: ({ n_articles }) => n_articles,
  };
  return keys[sort];
}

const dayNumber = (day: string | null) => (day === null ? null : Number(day.replaceAll("-", "")));

type Comparison = (a: number, b: number) => number;

/** Compares places by their keys: as numbers where that can be, which is many times faster. */
function comparison(keys: readonly Key[], sign: 1 | -1): Comparison {
  const numbers = numbersOf(keys);
  return numbers === null ? byText(keys, sign) : byNumber(numbers, sign);
}

function byNumber(numbers: readonly (number | null)[], sign: 1 | -1): Comparison {
  const signed = Float64Array.from(numbers, (n) => (n === null ? Infinity : sign * n));
  const key = (i: number) => signed[i] ?? Infinity;
  // Twice nothing differs by NaN, which is as good as zero here.
  return (a, b) => key(a) - key(b) || a - b;
}

const { compare } = new Intl.Collator(undefined, { numeric: true });

function byText(keys: readonly Key[], sign: 1 | -1): Comparison {
  const texts = keys.map((key) => (key === null ? null : String(key)));
  return (a, b) => {
    const [one = null, other = null] = [texts[a], texts[b]];
    if (one === null || other === null) {
      return Number(one === null) - Number(other === null) || a - b;
    }
    return sign * compare(one, other) || a - b;
  };
}

const FEW = 2000;

/** The keys as numbers: few different texts by their rank; null where there are too many. */
function numbersOf(keys: readonly Key[]): (number | null)[] | null {
  const texts = new Set<string>();
  for (const key of keys) {
    if (typeof key === "string") texts.add(key);
    if (texts.size > FEW) return null;
  }
  const ranks = new Map([...texts].sort(compare).map((text, i) => [text, i]));
  return keys.map((key) => (typeof key === "string" ? (ranks.get(key) ?? null) : key));
}
