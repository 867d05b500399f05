import type { Report } from "@communique/model";
import { compareText } from "../order.ts";
import { evidenceWeights } from "../weights.ts";

/** A report and how much its word counts. */
export interface Witness {
  readonly report: Report;
  readonly weight: number;
  /** Its number is that of another edition. */
  readonly misnumbered: boolean;
}

/** A group's reports, in order of report_id, as witnesses. */
export type Group = readonly Witness[];

/** A value that won, and the report that knows it best. */
export interface Verdict<Value> {
  readonly value: Value;
  readonly from: Report;
}

/** A report's weight: held counts more than planned, a copy of another article next to nothing. */
export function witnessOf(
  report: Report,
  { isCopy, misnumbered }: { isCopy: boolean; misnumbered: boolean },
): Witness {
  const { status, copy } = evidenceWeights;
  const doubt = 0.1 + 0.9 * report.confidence;
  return { report, weight: status[report.status] * doubt * (isCopy ? copy : 1), misnumbered };
}

/** A report's weight in matters of dates: stated counts more than inferred, that more than partial. */
export function dateWeight({ report, weight }: Witness): number {
  return weight * evidenceWeights.basis[report.date_basis ?? "partial"];
}

/** A report's weight in matters of numbers. */
export function numberWeight({ weight, misnumbered }: Witness): number {
  return misnumbered ? weight * evidenceWeights.misnumbered : weight;
}

/**
 * The value with the most weight behind it; null if nobody has one. Of equal ones the first in order
 * of text wins.
 */
export function vote<Value extends string | number, Voter extends Witness>(
  group: readonly Voter[],
  read: (report: Report, voter: Voter) => Value | null,
  weigh: (voter: Voter) => number = ({ weight }) => weight,
): Verdict<Value> | null {
  const tallies = new Map<Value, { value: Value; total: number; best: number; from: Report }>();
  for (const witness of group) {
    const value = read(witness.report, witness);
    if (value === null) continue;
    const weight = weigh(witness);
    const tally = tallies.get(value) ?? { value, total: 0, best: -1, from: witness.report };
    tally.total += weight;
    if (weight > tally.best) Object.assign(tally, { best: weight, from: witness.report });
    tallies.set(value, tally);
  }
  const [winner] = [...tallies.values()].sort(
    (a, b) => b.total - a.total || compareText(String(a.value), String(b.value)),
  );
  return winner ? { value: winner.value, from: winner.from } : null;
}
