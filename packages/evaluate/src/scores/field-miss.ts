import type { Report } from "@communique/model";
import type { Tally } from "./score.ts";

/** A wrong value of a report. */
export interface FieldMiss {
  readonly report: Report;
  readonly expected: string | null;
  readonly got: string | null;
  readonly rule: string | null;
}

/** A field's counts and its wrong values. */
export interface FieldResult {
  readonly name: string;
  readonly tally: Tally;
  readonly misses: readonly FieldMiss[];
}

const dateFields = new Set(["starts_on", "ends_on", "date_basis"]);
const evidenceNames: Readonly<Record<string, readonly string[]>> = {
  countries: ["countries", "country_roles", "host", "chair"],
  country: ["country", "city"],
};

/** The rule that decided a field of a report: its date_rule, or the rules of its evidence. */
export function ruleOf(report: Report, field: string): string | null {
  if (dateFields.has(field)) return report.date_rule;
  const names = evidenceNames[field] ?? [field];
  const rules = report.evidence.filter((part) => names.includes(part.field));
  const unique = new Set(rules.map((part) => part.rule));
  return unique.size === 0 ? null : [...unique].join(", ");
}
