import type { Report } from "@communique/model";
import { learnArticles, publishedSpan } from "./articles.ts";
import { inOrder, openGrouper } from "./group.ts";
import { eachCandidate } from "./join/block.ts";
import { contradict } from "./join/contradict.ts";
import { compareFacts } from "./join/features.ts";
import { sureScore } from "./join/score.ts";
import { traitsOf } from "./join/traits.ts";
import { repairDates } from "./repair.ts";
import type { ResolveContext } from "./resolve-reports.ts";
import type { PairFeature } from "./weights/pair.ts";

/** Two reports that only weights can tell to be of one meeting or not, and what speaks for it. */
export interface PairExample {
  readonly left: Report;
  readonly right: Report;
  readonly features: Readonly<Partial<Record<PairFeature, number>>>;
}

/** The pairs of reports that are compared and that no rule decides: what weights are learned from. */
export function pairExamples(
  reports: readonly Report[],
  { reference, articles }: ResolveContext,
): PairExample[] {
  const rows = inOrder(reports).map(repairDates);
  const published = new Map(articles.map((row) => [row.article_id, row.published_edtf]));
  const grouper = openGrouper(learnArticles(articles), reference);
  for (const row of rows) grouper.learn(row, publishedSpan(published.get(row.article_id) ?? null));
  const examples: PairExample[] = [];
  eachCandidate(grouper.facts, (a, b) => {
    const [left, right] = [rows[a.index], rows[b.index]];
    if (!left || !right) return false;
    if (sureScore(a, b) !== null || contradict(traitsOf(a), traitsOf(b))) return true;
    const features: Partial<Record<PairFeature, number>> = {};
    compareFacts(a, b, (feature, value) => {
      features[feature] = value;
    });
    examples.push({ left, right, features });
    return true;
  });
  return examples;
}
