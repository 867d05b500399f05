import type {
  Meeting,
  MeetingCountry,
  MeetingOrganisation,
  MeetingOutcome,
  MeetingPerson,
  MeetingTopic,
  Reference,
  Report,
} from "@communique/model";
import type { ArticleContext } from "./articles.ts";
import { inOrder } from "./group.ts";
import { byText, groupBy } from "./order.ts";
import { openResolver } from "./resolver.ts";

/** What resolve looks at beside the reports. */
export interface ResolveContext {
  readonly reference: Reference;
  readonly articles: readonly ArticleContext[];
}

/** The reports with their meetings, and the tables of meetings; each in order of its key. */
export interface Resolved {
  readonly reports: Report[];
  readonly meetings: Meeting[];
  readonly meeting_countries: MeetingCountry[];
  readonly meeting_topics: MeetingTopic[];
  readonly meeting_people: MeetingPerson[];
  readonly meeting_organisations: MeetingOrganisation[];
  readonly meeting_outcomes: MeetingOutcome[];
}

/**
 * Joins the reports of one meeting, spreads what one of them knows to the others, and makes one
 * meeting of each group; all of it in memory. The order of reports and articles does not matter.
 */
export function resolveReports(
  reports: readonly Report[],
  { reference, articles }: ResolveContext,
): Resolved {
  const resolver = openResolver({ reference, copies: articles });
  const published = new Map(articles.map((row) => [row.article_id, row.published_edtf]));
  const ordered = inOrder(reports);
  for (const report of ordered) resolver.learn(report, published.get(report.article_id) ?? null);
  const firsts = resolver.group();
  const groups = [...groupBy(ordered.entries(), ([index]) => firsts[index])].map(([, members]) =>
    members.map(([, report]) => report),
  );
  for (const group of groups) resolver.learnMeeting(group);
  const named = resolver.nameMeetings().map((id, number) => ({ id, group: groups[number] ?? [] }));
  const rows = named
    .sort(byText(({ id }) => id))
    .map(({ id, group }) => resolver.rowsOf(group, id));
  return {
    reports: rows.flatMap((row) => row.reports).sort(byText(({ report_id }) => report_id)),
    meetings: rows.flatMap((row) => row.meetings),
    meeting_countries: rows.flatMap((row) => row.meeting_countries),
    meeting_topics: rows.flatMap((row) => row.meeting_topics),
    meeting_people: rows.flatMap((row) => row.meeting_people),
    meeting_organisations: rows.flatMap((row) => row.meeting_organisations),
    meeting_outcomes: rows.flatMap((row) => row.meeting_outcomes),
  };
}
