import type { Labelled } from "../labels/join.ts";
import type { FieldResult } from "./field-miss.ts";
import type { Bet } from "./reliability.ts";
import { emptyTally, type Tally } from "./score.ts";
import type { Miss } from "./types.ts";

interface ArticleResult {
  readonly tally: Tally;
  readonly bets: readonly Bet[];
  readonly misses: readonly Miss[];
  readonly published: FieldResult;
}

/** Scores what is decided of a whole article: is_meeting, and when it was published. */
export function scoreArticles(articles: readonly Labelled[]): ArticleResult {
  const tally = emptyTally();
  const published = emptyTally();
  const misses: Miss[] = [];
  for (const { label, article } of articles) {
    tally.gold += Number(label.is_meeting);
    tally.got += Number(article.is_meeting);
    tally.right += Number(label.is_meeting && article.is_meeting);
    if (label.is_meeting !== article.is_meeting) {
      const { is_meeting: got, kind, confidence } = article;
      misses.push(
        missOf(
          { label, article },
          "is_meeting",
          label.is_meeting,
          got,
          `${kind} ${confidence.toFixed(2)}`,
        ),
      );
    }
    countPublished({ label, article }, published, misses);
  }
  const bets = articles.map(({ label, article }) => ({
    confidence: article.confidence,
    right: label.is_meeting,
  }));
  return { tally, bets, misses, published: { name: "published_on", tally: published, misses: [] } };
}

type Both = Pick<Labelled, "label" | "article">;

/** A day that was only concluded is no statement, so it counts as not given. */
function countPublished(both: Both, tally: Tally, misses: Miss[]): void {
  const expected = both.label.published_on;
  const stated = both.article.published_basis !== "inferred";
  const got = stated ? both.article.published_edtf : null;
  tally.gold += Number(expected !== null);
  tally.got += Number(got !== null);
  tally.given_where_none += Number(got !== null && expected === null);
  tally.right += Number(expected !== null && expected === got);
  if (expected !== got) {
    misses.push(missOf(both, "published_on", expected, got, both.article.published_basis));
  }
}

function missOf(
  { label, article }: Both,
  field: string,
  expected: string | boolean | null,
  got: string | boolean | null,
  rule: string | null,
): Miss {
  return {
    article_id: article.article_id,
    source_id: label.id,
    field,
    expected: expected === null ? null : String(expected),
    got: got === null ? null : String(got),
    rule,
  };
}
