import type { Report } from "@communique/model";
import { describe, expect, test } from "vitest";
import { evaluate, type GoldMeeting, type Score } from "../src/index.ts";
import { articleOf, goldOf, labelOf, reportOf } from "./make.ts";

const one = (gold: Partial<GoldMeeting>, report: Partial<Report>) =>
  evaluate([labelOf("x", [goldOf(gold)])], {
    articles: [articleOf("x")],
    reports: [reportOf("x", report)],
  });

/** gold, right, got, given where none */
const counts = (score: Score | undefined) =>
  score && [score.gold, score.right, score.got, score.given_where_none];

const noDate = { starts_on: null, ends_on: null };

describe("fields", () => {
  test.each<[string, string, Partial<GoldMeeting>, Partial<Report>, number[]]>([
    ["right", "level", {}, {}, [1, 1, 1, 0]],
    ["wrong", "level", {}, { level: "summit" }, [1, 0, 1, 0]],
    ["not given", "ordinal", { ordinal: 3 }, {}, [1, 0, 0, 0]],
    ["given where none", "ordinal", {}, { ordinal: 3 }, [0, 0, 1, 1]],
    ["both without", "ordinal", {}, {}, [0, 0, 0, 0]],
    [
      "city spelt otherwise",
      "city",
      { city: "Hô Chi Minh-Ville" },
      { city: "Ho Chi Minh Ville" },
      [1, 1, 1, 0],
    ],
    ["city of its own", "city", {}, { city: "Huê" }, [1, 0, 1, 0]],
    [
      "month",
      "starts_on",
      { starts_on: "2019-11" },
      { ...noDate, date_edtf: "2019-11" },
      [1, 1, 1, 0],
    ],
    [
      "month as end",
      "ends_on",
      { ends_on: "2019-11" },
      { ...noDate, date_edtf: "2019-11" },
      [1, 1, 1, 0],
    ],
    [
      "month without end",
      "ends_on",
      { ends_on: null },
      { ...noDate, date_edtf: "2019-11" },
      [0, 0, 0, 0],
    ],
    [
      "interval of months",
      "ends_on",
      { ends_on: "2020" },
      { ...noDate, date_edtf: "2019/2020" },
      [1, 1, 1, 0],
    ],
    [
      "open interval",
      "ends_on",
      { ends_on: null },
      { ends_on: null, date_edtf: "2023-11-15/.." },
      [0, 0, 0, 0],
    ],
    ["day for a month", "starts_on", { starts_on: "2023-11" }, {}, [1, 0, 1, 0]],
    [
      "day without year",
      "starts_on",
      { starts_on: null },
      { ...noDate, date_edtf: "XXXX-11-15" },
      [0, 0, 0, 0],
    ],
    [
      "propagated, none in the label",
      "starts_on",
      { starts_on: null },
      { date_basis: "propagated" },
      [0, 0, 0, 0],
    ],
    ["propagated, in the label", "starts_on", {}, { date_basis: "propagated" }, [1, 1, 1, 0]],
    [
      "propagated basis",
      "date_basis",
      { date_basis: "partial" },
      { date_basis: "propagated" },
      [1, 1, 1, 0],
    ],
    [
      "spread, none in the label",
      "city",
      { city: null },
      { evidence: [{ field: "city", start: 0, end: 0, rule: "propagated: r" }] },
      [0, 0, 0, 0],
    ],
    [
      "spread, in the label",
      "city",
      {},
      { evidence: [{ field: "city", start: 0, end: 0, rule: "propagated: r" }] },
      [1, 1, 1, 0],
    ],
    ["chair not labelled", "chair", {}, { chair: "VN" }, [0, 0, 0, 0]],
    ["chair", "chair", { chair: "VN" }, { chair: "VN" }, [1, 1, 1, 0]],
    [
      "countries",
      "countries",
      { countries: ["FR", "LA", "VN"] },
      { countries: ["CN", "VN"] },
      [3, 1, 2, 0],
    ],
    ["blocs where none", "blocs", {}, { blocs: ["ASEAN"] }, [0, 0, 1, 1]],
    ["name", "name", { name: "Réunion de l'AMM" }, { name: "reunion AMM 56" }, [4, 2, 3, 0]],
    [
      "people not labelled",
      "people",
      {},
      { people: [{ name: "A", role: null, organisation: null, country: "VN" }] },
      [0, 0, 0, 0],
    ],
    [
      "people by name and country",
      "people",
      {
        people: [
          { name: "Nguyên Van Hôi", country: "VN" },
          { name: "B", country: "LA" },
        ],
      },
      {
        people: [
          { name: "Nguyen Van Hoi", role: null, organisation: null, country: "VN" },
          { name: "B", role: null, organisation: null, country: null },
        ],
      },
      [2, 1, 2, 0],
    ],
    [
      "outcomes by kind",
      "outcomes",
      { outcomes: [{ kind: "roadmap" }, { kind: "roadmap" }, { kind: "commitment" }] },
      {
        outcomes: [
          {
            kind: "roadmap",
            text: "",
            next_ordinal: null,
            next_year: null,
            next_country: null,
            start: 0,
            end: 1,
          },
        ],
      },
      [2, 1, 1, 0],
    ],
  ])("%s: %s", (_, field, gold, report, expected) => {
    expect(counts(one(gold, report).fields[field])).toEqual(expected);
  });

  test("rates follow from the counts", () => {
    const { fields } = one({ countries: ["FR", "LA", "VN"] }, { countries: ["CN", "VN"] });
    expect(fields.countries).toMatchObject({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
    expect(fields.ordinal).toMatchObject({ precision: null, recall: null, f1: null });
  });

  test("a missed meeting misses all its fields", () => {
    const scores = evaluate([labelOf("x", [goldOf()])], {
      articles: [articleOf("x")],
      reports: [],
    });
    expect(counts(scores.fields.city)).toEqual([1, 0, 0, 0]);
    expect(counts(scores.fields.countries)).toEqual([2, 0, 0, 0]);
  });

  test("published_on: a concluded day is no statement", () => {
    const label = labelOf("x", [goldOf()], { published_on: "2023-11" });
    const results = (basis: string) => ({
      articles: [articleOf("x", { published_edtf: "2023-11", published_basis: basis })],
      reports: [],
    });
    expect(counts(evaluate([label], results("stamp")).fields.published_on)).toEqual([1, 1, 1, 0]);
    expect(counts(evaluate([label], results("inferred")).fields.published_on)).toEqual([
      1, 0, 0, 0,
    ]);
  });
});
