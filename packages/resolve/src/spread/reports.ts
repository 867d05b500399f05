import type { Evidence, Report } from "@communique/model";
import type { Core } from "../merge/core.ts";
import { dateSpan } from "../repair.ts";
import { lacksYear, withYear } from "./year.ts";

/** A meeting's report with what the other reports know of the year, the place and the ordinal. */
export function spreadToReport(report: Report, core: Core, meeting_id: string): Report {
  return { ...fillOrdinal(fillPlace(fillDates(report, core), core), core), meeting_id };
}

function fillDates(report: Report, { dates }: Core): Report {
  if (report.starts_on || report.ends_on || !lacksYear(report.date_edtf)) return report;
  if (dates.year === null || dates.date_edtf === null) return report;
  const own = report.date_edtf === null ? null : withYear(report.date_edtf, dates.year);
  const { starts_on, ends_on, date_edtf } = own ?? dates;
  const rule = ruleOf(dates.rule ?? dates.from?.report_id);
  return withEvidence(
    {
      ...report,
      starts_on,
      ends_on,
      date_edtf,
      date_basis: "propagated",
      date_rule: report.date_rule ? `${report.date_rule} + ${rule}` : rule,
    },
    "starts_on",
    rule,
  );
}

function fillPlace(report: Report, { place }: Core): Report {
  if (report.format === "virtual" || place.country === null || report.city !== null) return report;
  if (report.country !== null && report.country !== place.country) return report;
  if (report.country !== null && place.city === null) return report;
  const { city, country, latitude, longitude } = place;
  const rule = ruleOf(place.rule ?? place.from?.report_id);
  const field = report.country === null ? "country" : "city";
  const filled = withEvidence({ ...report, city, country, latitude, longitude }, field, rule);
  return field === "country" && city !== null ? withEvidence(filled, "city", rule) : filled;
}

function fillOrdinal(report: Report, { ordinal }: Core): Report {
  if (report.ordinal !== null || ordinal === null) return report;
  return withEvidence(
    { ...report, ordinal: ordinal.value },
    "ordinal",
    ruleOf(ordinal.from.report_id),
  );
}

function ruleOf(source: string | undefined): string {
  return `propagated: ${source ?? "unknown"}`;
}

/** What was spread has no span of its own: it points at what the text says of the date. */
function withEvidence(report: Report, field: string, rule: string): Report {
  const evidence: Evidence = { field, ...dateSpan(report), rule };
  return { ...report, evidence: [...report.evidence, evidence] };
}
