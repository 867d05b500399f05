import {
  articles,
  cleaned,
  mentions,
  type Rejected,
  rejected,
  removals,
  reports,
  type Table,
} from "@communique/model";
import type { Reading } from "./reader.ts";

/** Something that no article may bring about. */
export class Violation extends Error {
  /** The same for the same fault, whatever the article. */
  readonly kind: string;

  constructor(kind: string, detail: string) {
    super(`${kind}: ${detail}`);
    this.kind = kind;
  }
}

/** Throws at the first thing that is wrong with what the stages made of an article. */
export function checkReading(reading: Reading | Rejected): void {
  if ("reason" in reading) checkRow(rejected, reading);
  else checkRead(reading);
}

function checkRead(reading: Reading): void {
  const { collected, cleaned: clean, article } = reading;
  checkRow(cleaned, clean);
  checkRow(articles, article);
  for (const row of reading.removals) checkRow(removals, row);
  for (const row of reading.mentions) checkRow(mentions, row);
  for (const row of reading.reports) checkRow(reports, row);
  for (const row of reading.removals) checkSpan("removals", row, collected.raw);
  checkAlignment(reading);
  checkMentions(reading);
  checkReports(reading);
}

function checkRow(table: Table, row: unknown): void {
  const { error } = table.row.safeParse(row);
  const [issue] = error?.issues ?? [];
  if (!issue) return;
  const path = issue.path.filter((part) => typeof part === "string").join(".");
  throw new Violation(`${table.name}.${path} is not legal`, issue.message);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function checkSpan(name: string, { start, end }: Span, text: string): void {
  if (0 <= start && start <= end && end <= text.length) return;
  throw new Violation(`${name}: span outside the text`, `${start}-${end} of ${text.length}`);
}

function checkAlignment({ collected: { raw }, cleaned: { body, alignment } }: Reading): void {
  for (const run of alignment) {
    const own = body.slice(run.body, run.body + run.length);
    if (own.length === run.length && own === raw.slice(run.raw, run.raw + run.length)) continue;
    throw new Violation("cleaned: alignment points elsewhere", JSON.stringify(run));
  }
}

function checkMentions({ cleaned: { body }, mentions: found }: Reading): void {
  for (const mention of found) {
    checkSpan(`mentions of ${mention.kind}`, mention, body);
    const text = body.slice(mention.start, mention.end);
    if (mention.text === text) continue;
    const detail = `${JSON.stringify(mention.text)}, not ${JSON.stringify(text)}`;
    throw new Violation(`mentions of ${mention.kind}: other words`, detail);
  }
}

function checkReports({ cleaned: { body }, reports: made, article }: Reading): void {
  if (article.is_meeting !== made.length > 0) {
    throw new Violation("reports and is_meeting differ", `${made.length} reports`);
  }
  for (const report of made) {
    for (const each of report.evidence) checkSpan(`evidence of ${each.field}`, each, body);
    for (const outcome of report.outcomes) checkSpan("outcomes", outcome, body);
    if (!(report.confidence >= 0 && report.confidence <= 1)) {
      throw new Violation("reports.confidence is no probability", String(report.confidence));
    }
  }
}
