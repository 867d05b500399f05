import type { Confusion, Miss, Reliability, Score, ScoreSheet, Scores } from "../scores/types.ts";
import { layOut, rate } from "./table.ts";

/** The scores as text for a person: fields, confusions, confidence, and every miss with its rule. */
export function formatScores(scores: Scores): string {
  const parts = [
    ...Object.entries(scores.splits).map(([name, sheet]) => formatFields(name, sheet)),
    formatFields("all", scores),
    formatConfusions("topic", scores.confusions.topic),
    formatConfusions("level", scores.confusions.level),
    formatReliability("is_meeting", scores.reliability.articles),
    formatReliability("meetings", scores.reliability.reports),
    formatMisses(listedMisses(scores)),
    heldOutMisses(scores),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Misses of the held-out part are counted, not shown: rules must not be written to its articles. */
function listedMisses({ misses, splits }: Scores): readonly Miss[] {
  const heldOut = new Set(splits.test?.misses.map(keyOf));
  return misses.filter((miss) => !heldOut.has(keyOf(miss)));
}

function keyOf({ article_id, field, expected, got }: Miss): string {
  return JSON.stringify([article_id, field, expected, got]);
}

function heldOutMisses({ splits: { test } }: Scores): string {
  return test ? `misses in test, not listed: ${test.misses.length}` : "";
}

function formatFields(title: string, sheet: ScoreSheet): string {
  const { is_meeting, meetings, clusters, clusters_companions, fields } = sheet;
  const header = ["field", "gold", "right", "got", "none", "precision", "recall", "F1"];
  const found = { is_meeting, meetings, ...fields, clusters, clusters_companions };
  const all = Object.entries({ ...found, ...sheet.cleaning });
  const table = layOut([header, ...all.map(([name, score]) => scoreRow(name, score))]);
  const { gold, wrong } = sheet.not_participants;
  return `${title}: ${sheet.articles} articles\n${table}\nnot_participants counted: ${wrong} of ${gold}`;
}

function scoreRow(name: string, score: Score): string[] {
  const counts = [score.gold, score.right, score.got, score.given_where_none].map(String);
  return [name, ...counts, rate(score.precision), rate(score.recall), rate(score.f1)];
}

function formatConfusions(field: string, confusions: readonly Confusion[]): string {
  if (confusions.length === 0) return "";
  const rows = confusions.map(({ gold, got, n }) => [`${gold} → ${got}`, String(n)]);
  return layOut([[`${field}: gold → got`, "n"], ...rows]);
}

function formatReliability(title: string, { bins, error }: Reliability): string {
  if (error === null) return "";
  const rows = bins
    .filter(({ n }) => n > 0)
    .map((bin) => [
      `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
      String(bin.n),
      rate(bin.confidence),
      rate(bin.right),
    ]);
  const table = layOut([[`confidence of ${title}`, "n", "mean", "right"], ...rows]);
  return `${table}\nexpected calibration error ${rate(error)}`;
}

function formatMisses(misses: readonly Miss[]): string {
  if (misses.length === 0) return "";
  const lines = misses
    .toSorted((a, b) => compare(a.field, b.field) || compare(a.source_id, b.source_id))
    .map(
      (miss) =>
        `${miss.field}  ${miss.source_id}  ${values(miss)}  [${miss.rule ?? "no rule"}]  ${miss.article_id}`,
    );
  return `misses: ${misses.length}\n${lines.join("\n")}`;
}

function values({ expected, got }: Miss): string {
  return `expected ${expected ?? "nothing"}, got ${got ?? "nothing"}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
