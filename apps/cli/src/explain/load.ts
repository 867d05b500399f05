import { join } from "node:path";
import * as model from "@communique/model";
import type { Places } from "@communique/stage";
import { readRows, type Store } from "@communique/store";

/** Everything that the stages made of one record. */
export interface Explanation {
  readonly collected: model.Collected;
  readonly cleaned: model.Cleaned;
  readonly article: model.Article;
  readonly removals: readonly model.Removal[];
  readonly mentions: readonly model.Mention[];
  readonly reports: readonly model.Report[];
  readonly meetings: readonly model.Meeting[];
}

/** What was read from a file: its articles, each with all that was made of it, and its rejects. */
export interface Explained {
  readonly articles: readonly Explanation[];
  readonly rejected: readonly model.Rejected[];
}

/** Reads back what the stages wrote. */
export async function loadExplained(places: Places, store: Store): Promise<Explained> {
  const read = <T extends model.Table>(table: T, folder: string) =>
    readRows(store, table, join(folder, `${table.name}.parquet`));
  const rows = {
    collected: await read(model.collected, places.collected),
    cleaned: await read(model.cleaned, places.cleaned),
    articles: await read(model.articles, places.classified),
    removals: await read(model.removals, places.cleaned),
    mentions: await read(model.mentions, places.normalised),
    reports: await read(model.reports, places.resolved),
    meetings: await read(model.meetings, places.resolved),
  };
  const folders = [places.collected, places.cleaned, places.normalised, places.classified];
  const rejected = await Promise.all(folders.map((folder) => read(model.rejected, folder)));
  const articles = rows.articles.flatMap((article) => explanationOf(article, rows));
  return { articles, rejected: rejected.flat() };
}

interface Rows {
  readonly collected: readonly model.Collected[];
  readonly cleaned: readonly model.Cleaned[];
  readonly removals: readonly model.Removal[];
  readonly mentions: readonly model.Mention[];
  readonly reports: readonly model.Report[];
  readonly meetings: readonly model.Meeting[];
}

function explanationOf(article: model.Article, rows: Rows): Explanation[] {
  const isOwn = (row: { article_id: string }) => row.article_id === article.article_id;
  const collected = rows.collected.find(isOwn);
  const cleaned = rows.cleaned.find(isOwn);
  if (collected === undefined || cleaned === undefined) return [];
  const reports = rows.reports.filter(isOwn).sort((a, b) => a.rank - b.rank);
  return [
    {
      collected,
      cleaned,
      article,
      removals: rows.removals.filter(isOwn),
      mentions: rows.mentions.filter(isOwn),
      reports,
      meetings: rows.meetings.filter(({ meeting_id }) =>
        reports.some((report) => report.meeting_id === meeting_id),
      ),
    },
  ];
}
