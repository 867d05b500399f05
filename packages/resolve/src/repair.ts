import type { Report } from "@communique/model";
import { dayNumber } from "./facts/dates.ts";
import { longestSwap } from "./weights.ts";

/**
 * Puts an end before the start right: dates in the wrong order are swapped, an end too far off is
 * dropped. The rule is named in date_rule and in the evidence.
 */
export function repairDates(report: Report): Report {
  const { starts_on, ends_on } = report;
  if (!starts_on || !ends_on || ends_on >= starts_on) return report;
  const swap = dayNumber(starts_on) - dayNumber(ends_on) <= longestSwap;
  const rule = swap ? "end_before_start_swapped" : "end_before_start_dropped";
  const first = swap ? ends_on : starts_on;
  const last = swap ? starts_on : null;
  return {
    ...report,
    starts_on: first,
    ends_on: last,
    date_edtf: last ? `${first}/${last}` : first,
    date_rule: report.date_rule ? `${report.date_rule} + ${rule}` : rule,
    evidence: [...report.evidence, { ...dateSpan(report), field: "ends_on", rule }],
  };
}

/** Where the report's date stands in the body; its beginning if that is unknown. */
export function dateSpan({ evidence }: Report): { start: number; end: number } {
  const date = evidence.find(({ field }) => field === "starts_on" || field === "ends_on");
  return { start: date?.start ?? 0, end: date?.end ?? 0 };
}
