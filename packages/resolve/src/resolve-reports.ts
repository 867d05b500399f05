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
import { type ArticleContext, learnArticles } from "./articles.ts";
import { codesOf } from "./codes.ts";
import { groupReports } from "./group.ts";
import { nameMeetings } from "./ids.ts";
import { mergeGroup } from "./merge/core.ts";
import { byText } from "./order.ts";
import { spreadAlongSeries } from "./spread/along-series.ts";
import { learnEditions } from "./spread/editions.ts";
import { spreadToReport } from "./spread/reports.ts";
import { countriesOf, learnMembers } from "./tables/countries.ts";
import { meetingOf } from "./tables/meeting.ts";
import { organisationsOf } from "./tables/organisations.ts";
import { outcomesOf } from "./tables/outcomes.ts";
import { peopleOf } from "./tables/people.ts";
import { topicsOf } from "./tables/topics.ts";

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
 * meeting of each group. The order of reports and articles does not matter.
 */
export function resolveReports(
  reports: readonly Report[],
  { reference, articles: rows }: ResolveContext,
): Resolved {
  const articles = learnArticles(rows);
  const merged = groupReports(reports, articles, reference).map(mergeGroup);
  const editions = learnEditions(merged, reference.series_editions);
  const cores = merged.map((core) => spreadAlongSeries(core, editions));
  const ids = nameMeetings(cores);
  const named = cores
    .map((core) => ({ core, meeting_id: ids.get(core) ?? "" }))
    .sort(byText(({ meeting_id }) => meeting_id));
  const seriesById = new Map(reference.series.map((row) => [row.series_id, row]));
  const codes = codesOf(reference);
  const membersOn = learnMembers(reference.bloc_members);
  return {
    reports: named
      .flatMap(({ core, meeting_id }) =>
        core.group.map(({ report }) => spreadToReport(report, core, meeting_id)),
      )
      .sort(
        byText(
          ({ report_id }) => report_id,
          ({ meeting_id }) => meeting_id ?? "",
        ),
      ),
    meetings: named.map(({ core, meeting_id }) =>
      meetingOf({
        core,
        meeting_id,
        series: seriesById.get(core.series ?? "") ?? null,
        codes: codes(core),
        n_articles: articles.countOf(core.group.map(({ report }) => report)),
      }),
    ),
    meeting_countries: named.flatMap(({ core, meeting_id }) =>
      countriesOf(core, meeting_id, membersOn),
    ),
    meeting_topics: named.flatMap(({ core, meeting_id }) => topicsOf(core, meeting_id)),
    meeting_people: named.flatMap(({ core, meeting_id }) => peopleOf(core, meeting_id)),
    meeting_organisations: named.flatMap(({ core, meeting_id }) =>
      organisationsOf(core, meeting_id),
    ),
    meeting_outcomes: named.flatMap(({ core, meeting_id }) => outcomesOf(core, meeting_id)),
  };
}
