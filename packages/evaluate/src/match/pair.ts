import type { Report } from "@communique/model";
import type { Labelled } from "../labels/join.ts";
import type { GoldMeeting } from "../labels/schema.ts";
import { endOf, startOf } from "./dates.ts";
import { letterKey, wordsInCommon } from "./keys.ts";

/** A gold meeting and the report of it; null if it was missed. */
export interface Pair {
  readonly gold: GoldMeeting;
  readonly report: Report | null;
}

/** An article whose gold meetings and reports are paired one to one. */
export interface PairedArticle extends Labelled {
  /** Every gold meeting that must be reported. */
  readonly pairs: readonly Pair[];
  /** Reports of optional meetings: neither rewarded nor punished. */
  readonly optional: readonly Report[];
  /** Reports without a gold meeting. */
  readonly surplus: readonly Report[];
}

/** Each step outweighs all the later ones together. */
const weights = { start: 16, end: 8, ordinal: 4, acronym: 2, name: 1 };

/** Pairs the gold meetings and the reports of an article, best pairs first. */
export function pairArticle(labelled: Labelled): PairedArticle {
  const { meetings } = labelled.label;
  const reportOf = new Map<GoldMeeting, Report>();
  const taken = new Set<Report>();
  for (const { gold, report } of candidates(meetings, labelled.reports)) {
    if (reportOf.has(gold) || taken.has(report)) continue;
    reportOf.set(gold, report);
    taken.add(report);
  }
  const required = meetings.filter((gold) => !gold.optional);
  const optional = meetings.filter((gold) => gold.optional).map((gold) => reportOf.get(gold));
  return {
    ...labelled,
    pairs: required.map((gold) => ({ gold, report: reportOf.get(gold) ?? null })),
    optional: optional.filter((report) => report !== undefined),
    surplus: labelled.reports.filter((report) => !taken.has(report)),
  };
}

/** All possible pairs, best first; of equal ones the required meeting first, then in their order. */
function candidates(meetings: readonly GoldMeeting[], reports: readonly Report[]) {
  return meetings
    .flatMap((gold) =>
      reports.map((report) => ({ gold, report, likeness: likeness(gold, report) })),
    )
    .toSorted(
      (a, b) =>
        b.likeness - a.likeness || Number(a.gold.optional ?? 0) - Number(b.gold.optional ?? 0),
    );
}

function likeness(gold: GoldMeeting, report: Report): number {
  const same = (left: unknown, right: unknown) => (left !== null && left === right ? 1 : 0);
  return (
    weights.start * same(gold.starts_on, startOf(report)) +
    weights.end * same(gold.ends_on, endOf(report, gold)) +
    weights.ordinal * same(gold.ordinal, report.ordinal) +
    weights.acronym * same(keyOf(gold.acronym), keyOf(report.acronym)) +
    weights.name * wordsInCommon(gold.name, report.name)
  );
}

function keyOf(acronym: string | null): string | null {
  return acronym === null ? null : letterKey(acronym);
}
