import type { Evidence, Report } from "@communique/model";
import { sentences } from "@communique/text";
import type { Paint } from "./paint.ts";

const FIELDS = [
  "name",
  "series",
  "acronym",
  "ordinal",
  "starts_on",
  "ends_on",
  "date_edtf",
  "city",
  "country",
  "format",
  "level",
  "topic",
  "topics",
  "status",
  "countries",
  "blocs",
  "host",
  "chair",
] as const satisfies readonly (keyof Report)[];
const LABEL = 11;
const ROOM = 70;
const MOST_SENTENCES = 8;

/** A report: every field with its value, and the sentences that it rests on. */
export function decidedLines(report: Report, body: string, paint: Paint): string[] {
  return FIELDS.flatMap((field) => {
    const evidence = report.evidence.filter((each) => each.field === field);
    const label = paint.faint(field.padEnd(LABEL));
    const line = `   ${label} ${shownValue(report, field, paint)}${basisOf(report, field, paint)}`;
    return [line, ...evidenceLines(evidence, body, paint)];
  });
}

function shownValue(report: Report, field: (typeof FIELDS)[number], paint: Paint): string {
  const value = report[field];
  const text = Array.isArray(value) ? value.join(" ") : String(value ?? "");
  return text === "" ? paint.faint("none") : paint.strong(text);
}

function basisOf({ date_basis, date_rule }: Report, field: string, paint: Paint): string {
  if (field !== "date_edtf" || date_basis === null) return "";
  return paint.faint(`  ${date_basis}${date_rule === null ? "" : `: ${date_rule}`}`);
}

function evidenceLines(evidence: readonly Evidence[], body: string, paint: Paint): string[] {
  const shown = evidence.slice(0, MOST_SENTENCES).map((each) => {
    const line = `${excerpt(each, body, paint)} ${paint.faint(`(${each.rule})`)}`;
    return paint.block(line, LABEL + 4);
  });
  const rest = evidence.length - shown.length;
  return rest > 0 ? [...shown, paint.faint(`${" ".repeat(LABEL + 4)}and ${rest} more`)] : shown;
}

/** The sentence around a span, the span marked, what is far from it left out. */
function excerpt({ start, end }: Evidence, body: string, paint: Paint): string {
  const around = sentences(body).find((each) => each.start <= start && start < each.end);
  const from = Math.max(around?.start ?? 0, start - ROOM);
  const to = Math.min(around?.end ?? body.length, end + ROOM);
  const before = `${from > (around?.start ?? 0) ? "…" : ""}${body.slice(from, start)}`;
  const after = `${body.slice(end, Math.max(to, end))}${to < (around?.end ?? to) ? "…" : ""}`;
  return `${before}${paint.found(body.slice(start, end))}${after}`.replaceAll(/\s+/g, " ");
}
