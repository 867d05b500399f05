import type { GoldBody } from "../cleaning/read-lines.ts";
import { scoreBodies } from "../cleaning/score-bodies.ts";
import type { PairedArticle } from "../match/pair.ts";
import { scoreArticles } from "./articles.ts";
import { scoreClusters } from "./clusters.ts";
import { confusionsOf } from "./confusions.ts";
import type { FieldResult } from "./field-miss.ts";
import { scoreMeetings } from "./meetings.ts";
import { reliabilityOf } from "./reliability.ts";
import { scoreOf } from "./score.ts";
import { scoreSetFields } from "./set-fields.ts";
import { scoreSingleFields } from "./single-fields.ts";
import type { Miss, ScoreSheet } from "./types.ts";

/** Scores a set of paired articles. */
export function scoreSheet(
  articles: readonly PairedArticle[],
  bodies: ReadonlyMap<string, GoldBody> = new Map(),
): ScoreSheet {
  const pairs = articles.flatMap((article) => article.pairs);
  const fields = [...scoreSingleFields(pairs), ...scoreSetFields(pairs)];
  const whole = scoreArticles(articles);
  const found = scoreMeetings(articles);
  const clusters = scoreClusters(articles);
  return {
    articles: articles.length,
    is_meeting: scoreOf(whole.tally),
    meetings: scoreOf(found.tally),
    clusters: scoreOf(clusters.main),
    clusters_companions: scoreOf(clusters.companions),
    fields: Object.fromEntries(
      [whole.published, ...fields].map(({ name, tally }) => [name, scoreOf(tally)]),
    ),
    cleaning: bodies.size === 0 ? {} : scoreBodies(articles, bodies),
    not_participants: countNotParticipants(articles),
    confusions: { topic: confusionsOf(fields, "topic"), level: confusionsOf(fields, "level") },
    reliability: { articles: reliabilityOf(whole.bets), reports: reliabilityOf(found.bets) },
    misses: [
      ...whole.misses,
      ...found.misses,
      ...fields.flatMap((field) => fieldMisses(field, articles)),
      ...clusters.misses,
    ],
  };
}

function fieldMisses(field: FieldResult, articles: readonly PairedArticle[]): Miss[] {
  const sourceIds = new Map(articles.map(({ article }) => [article.article_id, article.source_id]));
  return field.misses.map(({ report, expected, got, rule }) => ({
    article_id: report.article_id,
    source_id: sourceIds.get(report.article_id) ?? "",
    field: field.name,
    expected,
    got,
    rule,
  }));
}

function countNotParticipants(articles: readonly PairedArticle[]) {
  const counts = { gold: 0, wrong: 0 };
  for (const { gold, report } of articles.flatMap((article) => article.pairs)) {
    const barred = gold.not_participants ?? [];
    counts.gold += barred.length;
    counts.wrong += barred.filter((code) => report?.countries.includes(code)).length;
  }
  return counts;
}
