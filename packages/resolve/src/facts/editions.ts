import type { ReferenceRow, Report } from "@communique/model";
import { isoDay, whenOf } from "./dates.ts";

/** Whether a report gives its meeting a number that cannot be its own. */
export type Misnumbered = (report: Report) => boolean;

/**
 * A report takes the number of another edition, mostly that of the next one, if the known editions
 * put this number into another year than the report's and another number into the report's.
 */
export function learnMisnumbered(known: readonly ReferenceRow<"series_editions">[]): Misnumbered {
  const yearOf = new Map(known.map((row) => [`${row.series_id} ${row.ordinal}`, row.year]));
  const years = new Set(known.map((row) => `${row.series_id} ${row.year}`));
  return (report) => {
    const year = yearOf.get(`${report.series} ${report.ordinal}`);
    const told = year === undefined ? null : yearTold(report);
    return told !== null && told !== year && years.has(`${report.series} ${told}`);
  };
}

function yearTold(report: Report): number | null {
  const { span } = whenOf(report);
  if (!span) return null;
  const [first, last] = [isoDay(span.from).slice(0, 4), isoDay(span.to).slice(0, 4)];
  return first === last ? Number(first) : null;
}
