import { fr } from "chrono-node";
import type { GoldArticle } from "./gold.ts";

/** A date or a period that a reader found. */
export interface FoundDate {
  readonly start: string;
  readonly end: string;
}

/** What chrono-node reads in a text, seen from the day of publication where it is known. */
export function chronoDates({ body, published }: GoldArticle): FoundDate[] {
  const reference = new Date(`${published ?? "2020-01-01"}T12:00:00`);
  return fr.parse(body, reference).map(({ start, end }) => {
    const first = dayOf(start);
    return { start: first, end: end ? dayOf(end) : first };
  });
}

interface ChronoDate {
  get(part: "year" | "month" | "day"): number | null;
}

function dayOf(date: ChronoDate): string {
  const part = (name: "month" | "day") => String(date.get(name)).padStart(2, "0");
  return `${date.get("year")}-${part("month")}-${part("day")}`;
}

/** What our reader finds: EDTF days and periods among an article's mentions. */
export function ownDates(values: readonly string[]): FoundDate[] {
  return values.flatMap((value) => {
    const [start = "", end = start] = value.split("/");
    return [{ start: start.replace(/[?~%]$/, ""), end: end.replace(/[?~%]$/, "") }];
  });
}

/** How many of the gold's dates are among those found: first day alone, and both days. */
export function countRight(gold: readonly GoldArticle[], found: readonly FoundDate[][]) {
  let meetings = 0;
  let starts = 0;
  let both = 0;
  for (const [index, { dates }] of gold.entries()) {
    const own = found[index] ?? [];
    for (const { start, end } of dates) {
      meetings += 1;
      if (own.some((date) => date.start === start)) starts += 1;
      if (own.some((date) => date.start === start && date.end === end)) both += 1;
    }
  }
  return { meetings, starts, both };
}
