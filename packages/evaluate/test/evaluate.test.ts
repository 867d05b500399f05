import type { Article, Report } from "@communique/model";
import { describe, expect, test } from "vitest";
import { evaluate, type Label, type Score } from "../src/index.ts";
import { articleOf, goldOf, labelOf, reportOf } from "./make.ts";

/** gold, right, got, given where none */
const counts = (score: Score | undefined) =>
  score && [score.gold, score.right, score.got, score.given_where_none];

describe("articles, meetings, clusters", () => {
  const labels: Label[] = [
    labelOf("a", [goldOf()], { cluster: "c" }),
    labelOf("b", [goldOf(), goldOf({ optional: true })], { cluster: "c" }),
    labelOf("c", []),
    labelOf("d", [goldOf()], { cluster: "c" }),
  ];
  const articles: Article[] = [
    articleOf("a", { confidence: 0.95 }),
    articleOf("b", { confidence: 0.95 }),
    articleOf("c", { confidence: 0.55 }),
    articleOf("d", { confidence: 0.25, is_meeting: false, kind: "other_news" }),
  ];
  const reports: Report[] = [
    reportOf("a", { meeting_id: "m1", confidence: 0.9 }),
    reportOf("b", { meeting_id: "m1", confidence: 1 }),
    reportOf("b", { meeting_id: "m9", rank: 2, confidence: 0.1 }),
    reportOf("c", {
      meeting_id: "m1",
      confidence: 0.5,
      evidence: [{ field: "name", start: 0, end: 1, rule: "head_noun" }],
    }),
  ];
  const scores = evaluate(
    labels,
    { articles, reports },
    { split: { a: "dev", b: "dev", c: "test" } },
  );

  test("counts", () => {
    expect(counts(scores.is_meeting)).toEqual([3, 2, 3, 0]);
    expect(counts(scores.meetings)).toEqual([3, 2, 3, 1]);
    // labels join ab, ad, bd; reports join ab, ac, bc
    expect(counts(scores.clusters)).toEqual([3, 1, 3, 0]);
    expect(counts(scores.clusters_companions)).toEqual([3, 1, 3, 0]);
  });

  test("the main meeting of one article may be a companion in another", () => {
    const moved = reports.map((report) => ({
      ...report,
      meeting_id: report.report_id === "a-a-1" ? "m9" : report.meeting_id,
    }));
    const other = evaluate(labels, { articles, reports: moved });
    expect(counts(other.clusters)).toEqual([3, 0, 1, 0]);
    expect(counts(other.clusters_companions)).toEqual([3, 1, 2, 0]);
  });

  test("splits are scored apart", () => {
    expect(Object.keys(scores.splits)).toEqual(["dev", "test"]);
    expect(counts(scores.splits.dev?.meetings)).toEqual([2, 2, 2, 0]);
    expect(counts(scores.splits.test?.meetings)).toEqual([0, 0, 1, 1]);
    expect(counts(scores.splits.dev?.clusters)).toEqual([1, 1, 1, 0]);
  });

  test("confidence against success", () => {
    // two at 0.95 right, one at 0.55 wrong, one at 0.25 right: (0.1 + 0.55 + 0.75) / 4
    expect(scores.reliability.articles.error).toBeCloseTo(0.35);
    // 0.9 and 1 right in one bin, 0.5 wrong: (2 × 0.05 + 0.5) / 3
    expect(scores.reliability.reports.error).toBeCloseTo(0.2);
    expect(scores.reliability.reports.bins[9]).toMatchObject({ n: 2, right: 1, confidence: 0.95 });
  });

  test("misses name the article and the rule", () => {
    expect(scores.misses).toContainEqual({
      article_id: "a-c",
      source_id: "c",
      field: "meeting",
      expected: null,
      got: "Réunion des ministres",
      rule: "head_noun",
    });
    expect(scores.misses).toContainEqual({
      article_id: "a-d",
      source_id: "d",
      field: "is_meeting",
      expected: "true",
      got: "false",
      rule: "other_news 0.25",
    });
  });

  test("JSON holds all of it", () => {
    expect(JSON.parse(JSON.stringify(scores))).toEqual(scores);
  });
});

test("dates name their rule, topics are confused, barred countries are counted", () => {
  const gold = goldOf({
    topic: "labour",
    starts_on: "2022-11-15",
    not_participants: ["LA", "CN"],
  });
  const results = { articles: [articleOf("x")], reports: [reportOf("x")] };
  const scores = evaluate([labelOf("x", [gold])], results);
  expect(scores.misses).toContainEqual({
    article_id: "a-x",
    source_id: "x",
    field: "starts_on",
    expected: "2022-11-15",
    got: "2023-11-15",
    rule: "day_month_year",
  });
  expect(scores.confusions).toEqual({
    topic: [{ gold: "labour", got: "health", n: 1 }],
    level: [],
  });
  expect(scores.not_participants).toEqual({ gold: 2, wrong: 1 });
});

test.each<[string, Label[], Article[], boolean, RegExp | null]>([
  [
    "label without article",
    [labelOf("x", []), labelOf("w", [])],
    [],
    false,
    /without an article: w, x$/,
  ],
  ["article without label", [], [articleOf("x")], true, /articles without a label: x \(x\.txt\)$/],
  ["label with its line", [{ ...labelOf("x", []), line: 7 }], [], false, /article: x \(line 7\)$/],
  ["article without label, not strict", [], [articleOf("x")], false, null],
  [
    "two articles",
    [labelOf("x", [])],
    [articleOf("x"), articleOf("x")],
    false,
    /several articles: x$/,
  ],
])("joining: %s", (_, labels, articles, strict, message) => {
  const run = () => evaluate(labels, { articles, reports: [] }, { strict });
  if (message) expect(run).toThrow(message);
  else expect(run).not.toThrow();
});
