import type { ReferenceRow } from "@communique/model";
import type { Core } from "../merge/core.ts";

/** A year or a place of an edition that another source tells, and which one. */
export interface Tip {
  readonly year: number | null;
  readonly country: string | null;
  readonly rule: string;
}

/** What is known of a series' editions from elsewhere, asked by series and ordinal. */
export type Editions = (series: string, ordinal: number) => Tip | null;

/** Learns the editions of series from meeting after meeting. */
export interface EditionsLearner {
  learn(core: Core): void;
  readonly tipFor: Editions;
}

/**
 * What meetings tell of the editions of their series: first what a report announces as the next
 * one, then the known editions, then a year that only fits between the editions before and after.
 */
export function openEditions(known: readonly ReferenceRow<"series_editions">[]): EditionsLearner {
  const promised = new Map<string, Tip>();
  const held = new Map(
    known.map(({ series_id, ordinal, year }) => [keyOf(series_id, ordinal), year]),
  );
  const years = new Map(held);
  return {
    learn(core) {
      const { series, ordinal, dates } = core;
      for (const [key, tip] of promisesOf(core)) promised.set(key, tip);
      if (series && ordinal && dates.year) years.set(keyOf(series, ordinal.value), dates.year);
    },
    tipFor: (series, ordinal) =>
      promised.get(keyOf(series, ordinal)) ??
      knownTip(held, series, ordinal) ??
      betweenTip(years, series, ordinal),
  };
}

function promisesOf({ series, ordinal, group }: Core): [string, Tip][] {
  if (!series) return [];
  return group.flatMap(({ report }) =>
    report.outcomes.flatMap((outcome): [string, Tip][] => {
      const number = outcome.next_ordinal ?? (ordinal ? ordinal.value + 1 : null);
      if (outcome.kind !== "next_meeting" || number === null) return [];
      const { next_year: year, next_country: country } = outcome;
      const rule = `next edition announced by ${report.report_id}`;
      return year === null && country === null
        ? []
        : [[keyOf(series, number), { year, country, rule }]];
    }),
  );
}

function knownTip(held: ReadonlyMap<string, number>, series: string, ordinal: number): Tip | null {
  const year = held.get(keyOf(series, ordinal));
  return year === undefined
    ? null
    : { year, country: null, rule: `known edition ${series} ${ordinal}` };
}

function betweenTip(
  years: ReadonlyMap<string, number>,
  series: string,
  ordinal: number,
): Tip | null {
  const before = years.get(keyOf(series, ordinal - 1));
  const after = years.get(keyOf(series, ordinal + 1));
  if (before === undefined || after === undefined) return null;
  if (after !== before && after - before !== 2) return null;
  const rule = `between editions ${series} ${ordinal - 1} and ${ordinal + 1}`;
  return { year: (before + after) / 2, country: null, rule };
}

function keyOf(series: string, ordinal: number): string {
  return `${series} ${ordinal}`;
}
