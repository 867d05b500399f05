import type { Report } from "@communique/model";

const dateFields = new Set(["starts_on", "ends_on", "date_basis"]);

/**
 * Whether a value came from another article. It is no reading of this one: where the label, which
 * holds what this text alone says, has no value, it is neither right nor wrong.
 */
export function isForeign(report: Report, field: string): boolean {
  if (dateFields.has(field)) return report.date_basis === "propagated";
  return report.evidence.some((part) => part.field === field && /^propagated/.test(part.rule));
}
