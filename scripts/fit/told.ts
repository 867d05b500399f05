import { classifyArticle } from "@communique/classify";
import { type GoldMeeting, type Label, pairArticle } from "@communique/evaluate";
import type { Article, Reference, Report } from "@communique/model";
import { type Lesson, type loadKnowledge, readLessons } from "./lessons.ts";

type Knowledge = Awaited<ReturnType<typeof loadKnowledge>>;

/** By what a gold meeting is known again in another article. */
export interface Identity {
  readonly gold: GoldMeeting;
  readonly article: string;
  readonly cluster: string;
  /** The labels of one folder were made together: their main meetings are one only in a cluster. */
  readonly mainOf: string | null;
  readonly edition: string | null;
  /** The report is the label's own words, not read from a text. */
  readonly ideal: boolean;
}

/** The articles of the lessons, classified, and which gold meeting each report tells of. */
export interface Told {
  readonly articles: Article[];
  readonly reports: Report[];
  readonly meetings: Map<string, Identity>;
}

/**
 * Reads the lessons as the pipeline would. Each gold meeting is told a second time by an article
 * that says all that its label says, so that there are enough pairs of one meeting to learn from.
 */
export async function tell(
  lessons: readonly Lesson[],
  { vocabulary, reference }: Knowledge,
): Promise<Told> {
  const told: Told = { articles: [], reports: [], meetings: new Map() };
  for await (const { folder, label, article: cleaned, mentions } of readLessons(
    lessons,
    vocabulary,
  )) {
    const { article, reports } = classifyArticle(cleaned, mentions, vocabulary);
    told.articles.push(article);
    told.reports.push(...reports);
    for (const { gold, report } of pairArticle({ label, article, reports }).pairs) {
      if (!report) continue;
      const ideal = idealReport(report, gold, reference.series);
      told.reports.push(ideal);
      const identity = identityOf(folder, label, gold);
      told.meetings.set(report.report_id, identity);
      told.meetings.set(ideal.report_id, { ...identity, ideal: true });
    }
  }
  return told;
}

function identityOf(folder: string, label: Label, gold: GoldMeeting): Identity {
  const { acronym, ordinal } = gold;
  return {
    gold,
    article: label.id,
    cluster: label.cluster ?? label.id,
    mainOf: gold === label.meetings[0] ? folder : null,
    edition: acronym && ordinal ? `${acronym} ${ordinal}` : null,
    ideal: false,
  };
}

/** Whether two gold meetings are one; null where the labels leave it open. */
export function isSame(a: Identity, b: Identity): boolean | null {
  if (a.article === b.article) return a.gold === b.gold;
  if (a.mainOf !== null && a.mainOf === b.mainOf) return a.cluster === b.cluster;
  if (a.edition !== null && b.edition !== null) return a.edition === b.edition;
  return a.gold.starts_on !== null && a.gold.starts_on === b.gold.starts_on ? null : false;
}

function idealReport(report: Report, gold: GoldMeeting, series: Reference["series"]): Report {
  const { acronym, name, ordinal, city, country, format, level, topic, countries, blocs } = gold;
  return {
    ...report,
    ...{ name, acronym, ordinal, city, country, format, level, topic, countries, blocs },
    ...datesOf(gold),
    report_id: `${report.report_id} ideal`,
    article_id: `${report.article_id} ideal`,
    series: series.find((row) => acronym !== null && row.acronym === acronym)?.series_id ?? null,
    date_basis: gold.date_basis,
    status: gold.status,
    people: (gold.people ?? []).map(({ name: person }) => ({
      ...{ name: person, role: null, organisation: null, country: null },
    })),
  };
}

function datesOf({ starts_on, ends_on }: GoldMeeting) {
  const day = (date: string | null) => (date?.length === 10 ? date : null);
  const last = day(ends_on);
  return {
    starts_on: day(starts_on),
    ends_on: last,
    date_edtf: last ? `${starts_on}/${last}` : starts_on,
  };
}
