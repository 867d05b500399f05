import { fitsInto, type Span, yearDays } from "../facts/dates.ts";
import { tolerance } from "../weights.ts";
import type { Traits } from "./traits.ts";

/** Whether two groups cannot tell of one meeting, however alike some of their reports are. */
export function contradict(a: Traits, b: Traits): boolean {
  const series = differ(a.series, b.series);
  const ordinal = differ(a.ordinals, b.ordinals);
  const sameEdition = series === false && ordinal === false;
  return (
    series === true ||
    ordinal === true ||
    datesApart(a, b, toleranceOf(a, b, series === false, ordinal === false)) ||
    (differ(a.ranks, b.ranks) === true && series !== false) ||
    differ(a.bilateral, b.bilateral) === true ||
    (!sameEdition && (otherBodies(a.bodies, b.bodies) || share(a.articles, b.articles)))
  );
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

function toleranceOf(a: Traits, b: Traits, series: boolean, ordinal: boolean): number {
  const announced = a.announced || b.announced;
  if (series && ordinal) return announced ? tolerance.editionMoved : tolerance.edition;
  if (ordinal) return tolerance.numbered;
  if (series) return tolerance.series;
  return announced ? tolerance.announced : tolerance.none;
}

function datesApart(a: Traits, b: Traits, days: number): boolean {
  const from = Math.max(a.latestStart, b.latestStart);
  const to = Math.min(a.earliestEnd, b.earliestEnd);
  if (from - to > days) return true;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return false;
  const span: Span = from <= to ? { from, to } : { from: to, to: from };
  const yearless = [...a.daysOfYear, ...b.daysOfYear];
  return yearless.some((known) => !fitsInto(known, span, yearDays(span)));
}

/** Blocs without a bloc in common, in any two reports. */
function otherBodies(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const left of a) {
    const blocs = new Set(left.split(" "));
    for (const right of b) if (!right.split(" ").some((bloc) => blocs.has(bloc))) return true;
  }
  return false;
}
