import type { Report } from "@communique/model";
import type { PairedArticle } from "../match/pair.ts";
import { ruleOf } from "./field-miss.ts";
import type { Bet } from "./reliability.ts";
import { emptyTally, type Tally } from "./score.ts";
import type { Miss } from "./types.ts";

interface MeetingResult {
  readonly tally: Tally;
  readonly bets: readonly Bet[];
  readonly misses: readonly Miss[];
}

/** Scores which meetings were reported; optional ones count on neither side. */
export function scoreMeetings(articles: readonly PairedArticle[]): MeetingResult {
  const tally = emptyTally();
  for (const { pairs, surplus } of articles) {
    const right = pairs.filter(({ report }) => report !== null).length;
    tally.gold += pairs.length;
    tally.right += right;
    tally.got += right + surplus.length;
    if (pairs.length === 0) tally.given_where_none += surplus.length;
  }
  return { tally, bets: articles.flatMap(betsOf), misses: articles.flatMap(missesOf) };
}

function betsOf({ pairs, surplus }: PairedArticle): Bet[] {
  const hits = pairs.flatMap(({ report }) => report ?? []);
  return [
    ...hits.map(({ confidence }) => ({ confidence, right: true })),
    ...surplus.map(({ confidence }) => ({ confidence, right: false })),
  ];
}

function missesOf({ article, label, pairs, surplus }: PairedArticle): Miss[] {
  const ids = { article_id: article.article_id, source_id: label.id, field: "meeting" };
  const missed = pairs.filter(({ report }) => report === null);
  return [
    ...missed.map(({ gold }) => ({ ...ids, expected: gold.name, got: null, rule: null })),
    ...surplus.map((report) => ({ ...ids, expected: null, got: report.name, rule: why(report) })),
  ];
}

function why(report: Report): string | null {
  return ruleOf(report, "meeting") ?? ruleOf(report, "name");
}
