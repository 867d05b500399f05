import type { Article, Report } from "@communique/model";
import { groupBy } from "../match/groups.ts";
import type { Label } from "./schema.ts";

/** A label with the article it speaks of and the article's reports, main one first. */
export interface Labelled {
  readonly label: Label;
  readonly article: Article;
  readonly reports: readonly Report[];
}

/** What the pipeline made of the articles. */
export interface Results {
  readonly articles: readonly Article[];
  readonly reports: readonly Report[];
}

/**
 * Puts labels and articles together by source_id. Throws where a label has no article or several,
 * and, if strict, where an article has no label; the message names them.
 */
export function joinLabels(
  labels: readonly Label[],
  { articles, reports }: Results,
  strict: boolean,
): Labelled[] {
  const bySourceId = groupBy(articles, (article) => article.source_id);
  const byArticle = groupBy(reports, (report) => report.article_id);
  const missing = labels.filter(({ id }) => !bySourceId.has(id));
  complain("labels without an article", missing.map(nameOfLabel));
  const several = labels.filter(({ id }) => (bySourceId.get(id)?.length ?? 0) > 1);
  complain("labels with several articles", several.map(nameOfLabel));
  if (strict) {
    const known = new Set(labels.map(({ id }) => id));
    const bare = articles.filter((article) => !known.has(article.source_id));
    complain(
      "articles without a label",
      bare.map(({ source_id, source }) => `${source_id} (${source})`),
    );
  }
  return labels.flatMap((label) =>
    (bySourceId.get(label.id) ?? []).map((article) => ({
      label,
      article,
      reports: (byArticle.get(article.article_id) ?? []).toSorted((a, b) => a.rank - b.rank),
    })),
  );
}

function nameOfLabel({ id, line }: Label): string {
  return line === undefined ? id : `${id} (line ${line})`;
}

function complain(what: string, ids: readonly string[]): void {
  if (ids.length > 0) throw new Error(`evaluate: ${what}: ${ids.toSorted().join(", ")}`);
}
