import type { Reference, Report } from "@communique/model";
import { type ArticleContext, learnArticles, publishedSpan } from "./articles.ts";
import { codesOf } from "./codes.ts";
import { learnMisnumbered } from "./facts/editions.ts";
import { openGrouper, witnessesOf } from "./group.ts";
import { type Identity, identityOf, nameMeetings } from "./ids.ts";
import { mergeGroup } from "./merge/core.ts";
import { spreadAlongSeries } from "./spread/along-series.ts";
import { openEditions } from "./spread/editions.ts";
import { spreadToReport } from "./spread/reports.ts";
import { countriesOf, learnMembers } from "./tables/countries.ts";
import { meetingOf } from "./tables/meeting.ts";
import { organisationsOf } from "./tables/organisations.ts";
import { outcomesOf } from "./tables/outcomes.ts";
import { peopleOf } from "./tables/people.ts";
import { topicsOf } from "./tables/topics.ts";

/** What a resolver looks at beside the reports. */
export interface ResolverContext {
  readonly reference: Reference;
  /** The articles that are copies; others may be among them. */
  readonly copies: readonly Pick<ArticleContext, "article_id" | "duplicate_of">[];
}

/**
 * Joins the reports of one meeting in three rounds, of which none holds them all: every report is
 * learnt; then the reports of each meeting are learnt together; then they are made rows.
 */
export type Resolver = ReturnType<typeof openResolver>;

/** Starts to resolve. Reports come in order of report_id, meetings in order of their first report. */
export function openResolver({ reference, copies }: ResolverContext) {
  const articles = learnArticles(copies);
  const grouper = openGrouper(articles, reference);
  const editions = openEditions(reference.series_editions);
  const identities: Identity[] = [];
  const isMisnumbered = learnMisnumbered(reference.series_editions);
  const coreOf = (reports: readonly Report[]) =>
    mergeGroup(witnessesOf(reports, articles, isMisnumbered));
  const seriesById = new Map(reference.series.map((row) => [row.series_id, row]));
  const codes = codesOf(reference);
  const membersOn = learnMembers(reference.bloc_members);
  return {
    /** Learns a report, and when its article was published (EDTF). */
    learn: (report: Report, published: string | null) =>
      grouper.learn(report, publishedSpan(published)),
    /** For each report, in order, the index of the first report of its meeting. */
    group: () => grouper.group(),
    /** Learns what the reports of a meeting say together. */
    learnMeeting(reports: readonly Report[]) {
      const core = coreOf(reports);
      editions.learn(core);
      identities.push(identityOf(core));
    },
    /** The ids of the meetings, in order. */
    nameMeetings: () => nameMeetings(identities, editions.tipFor),
    /** The rows of a meeting, by table. */
    rowsOf(reports: readonly Report[], meeting_id: string) {
      const core = spreadAlongSeries(coreOf(reports), editions.tipFor);
      const series = seriesById.get(core.series ?? "") ?? null;
      const n_articles = articles.countOf(reports);
      return {
        reports: core.group.map(({ report }) => spreadToReport(report, core, meeting_id)),
        meetings: [meetingOf({ core, meeting_id, series, codes: codes(core), n_articles })],
        meeting_countries: countriesOf(core, meeting_id, membersOn),
        meeting_topics: topicsOf(core, meeting_id),
        meeting_people: peopleOf(core, meeting_id),
        meeting_organisations: organisationsOf(core, meeting_id),
        meeting_outcomes: outcomesOf(core, meeting_id),
      };
    },
  };
}
