import { fitsInto, gapBetween, type Span, yearDays } from "../facts/dates.ts";
import { tolerance } from "../weights.ts";
import type { Traits } from "./traits.ts";

/** Whether two groups cannot tell of one meeting, however alike some of their reports are. */
export function contradict(a: Traits, b: Traits): boolean {
  const series = differ(a.series, b.series);
  const ordinal = differ(a.ordinals, b.ordinals);
  const sameEdition = series === false && ordinal === false;
  if (sameEdition) return statedApart(a, b) || differ(a.bilateral, b.bilateral) === true;
  return (
    series === true ||
    ordinal === true ||
    datesApart(a, b, toleranceOf(a, b, series === false, ordinal === false)) ||
    (series !== false && otherKind(a, b)) ||
    differ(a.bilateral, b.bilateral) === true ||
    otherBodies(a.bodies, b.bodies) ||
    share(a.articles, b.articles)
  );
}

/** Another rank, another circle, or talks of two states of another rank on another matter. */
function otherKind(a: Traits, b: Traits): boolean {
  return (
    differ(a.ranks, b.ranks) === true ||
    differ(a.circles, b.circles) === true ||
    (disjoint(a.talkLevels, b.talkLevels) && disjoint(a.talkTopics, b.talkTopics))
  );
}

function disjoint<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return a.size > 0 && b.size > 0 && !share(a, b);
}

/** True if both name something and not the same; null if one of them names nothing. */
function differ<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean | null {
  if (a.size === 0 || b.size === 0) return null;
  return a.size > 1 || b.size > 1 || !share(a, b);
}

function share<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

/** An edition is one meeting, unless two articles state years that cannot both be right. */
function statedApart(a: Traits, b: Traits): boolean {
  const from = Math.max(a.latestStated, b.latestStated);
  const to = Math.min(a.earliestStated, b.earliestStated);
  const announced = a.announced || b.announced;
  return from - to > (announced ? tolerance.editionMoved : tolerance.edition);
}

function toleranceOf(a: Traits, b: Traits, series: boolean, ordinal: boolean): number {
  const announced = a.announced || b.announced;
  if (ordinal) return tolerance.numbered;
  if (series) return tolerance.series;
  return announced ? tolerance.announced : tolerance.none;
}

function datesApart(a: Traits, b: Traits, days: number): boolean {
  const from = Math.max(a.latestStart, b.latestStart);
  const to = Math.min(a.earliestEnd, b.earliestEnd);
  if (from - to > days || seasonsApart(a.daysOfYear, b.daysOfYear)) return true;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return false;
  const span: Span = from <= to ? { from, to } : { from: to, to: from };
  const yearless = [...a.daysOfYear, ...b.daysOfYear];
  return yearless.some((known) => !fitsInto(known, span, yearDays(span)));
}

/** Days that lie apart in any year. */
function seasonsApart(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((left) => b.some((right) => gapBetween(left, right) > tolerance.series));
}

/** Blocs without a bloc in common, in any two reports. */
function otherBodies(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const left of a) {
    const blocs = new Set(left.split(" "));
    for (const right of b) if (!right.split(" ").some((bloc) => blocs.has(bloc))) return true;
  }
  return false;
}
