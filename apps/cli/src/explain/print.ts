import type { Meeting, Rejected, Report } from "@communique/model";
import { decidedLines } from "./decided.ts";
import { foundLines } from "./found.ts";
import type { Explained, Explanation } from "./load.ts";
import type { Paint } from "./paint.ts";
import { rawText } from "./raw-text.ts";

/** What was read, cut, found and decided, for a person. */
export function printExplained({ articles, rejected }: Explained, paint: Paint): string {
  const parts = [
    ...articles.map((each) => articleLines(each, paint).join("\n")),
    ...rejected.map((each) => rejectedLine(each, paint)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function articleLines(explanation: Explanation, paint: Paint): string[] {
  const { collected, removals, mentions, article, reports, cleaned } = explanation;
  const chars = removals.reduce((sum, { start, end }) => sum + end - start, 0);
  const { raw } = collected;
  return [
    paint.heading(article.title ?? article.source_id),
    ...originLines(explanation, paint),
    "",
    paint.heading(`CUT  ${removals.length} stretches, ${chars} of ${raw.length} characters`),
    rawText(raw, removals, paint),
    "",
    paint.heading(`FOUND  ${mentions.length} mentions in the body`),
    ...foundLines(mentions, paint),
    "",
    paint.heading(`DECIDED  ${decisionOf(explanation)}`),
    ...reports.flatMap((report) => [
      "",
      ...reportLines(report, explanation.meetings, paint),
      ...decidedLines(report, cleaned.body, paint),
    ]),
  ];
}

function originLines({ article, cleaned }: Explanation, paint: Paint): string[] {
  const { source, outlet, url, language, published_edtf, published_basis } = article;
  const published = published_edtf ? `published ${published_edtf} (${published_basis})` : "undated";
  const facts = [source, outlet, language, published, url].filter((fact) => fact !== null);
  const clues = cleaned.clues.map(({ kind, edtf, place }) =>
    [kind, edtf, place].filter((part) => part !== null).join(" "),
  );
  const copy = article.duplicate_of === null ? [] : [`copy of ${article.duplicate_of}`];
  return [
    paint.faint(facts.join(" · ")),
    ...(clues.length > 0 ? [paint.faint(`clues: ${clues.join(" · ")}`)] : []),
    ...copy,
  ];
}

function decisionOf({ article, reports }: Explanation): string {
  const sure = `${Math.round(article.confidence * 100)} % sure`;
  if (!article.is_meeting) return `not about an international meeting: ${article.kind} (${sure})`;
  const n = reports.length;
  return `reports ${n} ${n === 1 ? "meeting" : "meetings"} (${sure})`;
}

function reportLines(report: Report, meetings: readonly Meeting[], paint: Paint): string[] {
  const meeting = meetings.find(({ meeting_id }) => meeting_id === report.meeting_id);
  const others = (meeting?.n_articles ?? 1) - 1;
  const joined = others > 0 ? `, joined with ${others} other articles` : "";
  const sure = `${Math.round(report.confidence * 100)} % sure`;
  return [
    `${paint.strong(`${report.rank}. ${report.name}`)} ${paint.faint(`(${sure}, meeting ${report.meeting_id}${joined})`)}`,
  ];
}

function rejectedLine({ stage, record, reason, detail }: Rejected, paint: Paint): string {
  return `${paint.heading("REJECTED")}  ${record} by ${stage}: ${paint.strong(reason)}: ${detail}`;
}
