import type { Report } from "@communique/model";
import type { GoldMeeting } from "../labels/schema.ts";

const reduced = /^\d{4}(-\d{2}){0,2}$/;

/** The start that a report gives: its day, else the month or year that its EDTF date holds. */
export function startOf(report: Report): string | null {
  return report.starts_on ?? known(edtfParts(report)[0]);
}

/**
 * The end that a report gives. A month or year without an interval is also its end where the label
 * repeats it as the end.
 */
export function endOf(report: Report, gold: GoldMeeting): string | null {
  if (report.ends_on) return report.ends_on;
  const [first, last] = edtfParts(report);
  if (last !== undefined) return known(last);
  const single = known(first);
  return single !== null && single.length < 10 && single === gold.ends_on ? single : null;
}

function edtfParts(report: Report): string[] {
  return (report.date_edtf ?? "").replace(/[?~%]/g, "").split("/");
}

function known(part: string | undefined): string | null {
  return part !== undefined && reduced.test(part) ? part : null;
}
