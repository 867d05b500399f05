import type { Article, Report } from "@communique/model";
import { edtfParts, rangeOf, type Span } from "./facts/dates.ts";

/** What resolve needs to know of an article. */
export type ArticleContext = Pick<Article, "article_id" | "duplicate_of" | "published_edtf">;

/** Copies, looked up by article. */
export interface Articles {
  /** The article that an article is a copy of, in the end; itself if it is none. */
  readonly originalOf: (article: string) => string;
  /** Articles that carry these reports, with all copies of them. */
  readonly countOf: (reports: readonly Report[]) => number;
}

/** The days of publication, of an article's EDTF. */
export function publishedSpan(edtf: string | null): Span | null {
  return rangeOf(edtfParts(edtf ?? "")[0] ?? "");
}

/** Learns which articles are copies of which; those that are none may be left out. */
export function learnArticles(
  rows: readonly Pick<ArticleContext, "article_id" | "duplicate_of">[],
): Articles {
  const byId = new Map(rows.map((row) => [row.article_id, row]));
  const copies = new Map<string, string[]>();
  const originalOf = (article: string) => followCopies(byId, article);
  for (const { article_id, duplicate_of } of rows) {
    if (duplicate_of === null) continue;
    const original = originalOf(article_id);
    copies.set(original, [...(copies.get(original) ?? []), article_id]);
  }
  return {
    originalOf,
    countOf: (reports) => {
      const ids = reports.flatMap(({ article_id }) => {
        const original = originalOf(article_id);
        return [article_id, original, ...(copies.get(original) ?? [])];
      });
      return new Set(ids).size;
    },
  };
}

/** Follows `duplicate_of` to its end; a ring of copies ends at its smallest id. */
function followCopies(
  byId: ReadonlyMap<string, Pick<ArticleContext, "duplicate_of">>,
  article: string,
): string {
  const seen: string[] = [];
  let current = article;
  while (!seen.includes(current)) {
    seen.push(current);
    current = byId.get(current)?.duplicate_of ?? current;
  }
  const ring = seen.slice(seen.indexOf(current)).sort();
  return ring[0] ?? article;
}
