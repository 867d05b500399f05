import type { Report } from "@communique/model";
import { describe, expect, test } from "vitest";
import type { GoldMeeting } from "../src/index.ts";
import { pairArticle } from "../src/match/pair.ts";
import { articleOf, goldOf, labelOf, reportOf } from "./make.ts";

function pairsOf(meetings: GoldMeeting[], reports: Report[]) {
  const paired = pairArticle({ label: labelOf("x", meetings), article: articleOf("x"), reports });
  return {
    ranks: paired.pairs.map(({ report }) => report?.rank ?? null),
    optional: paired.optional.map(({ rank }) => rank),
    surplus: paired.surplus.map(({ rank }) => rank),
  };
}

const other = { starts_on: "2020-01-01", ends_on: "2020-01-01", date_edtf: "2020-01-01" };

describe("pairArticle", () => {
  test.each<[string, GoldMeeting[], Report[], (number | null)[]]>([
    ["one of each, whatever they say", [goldOf()], [reportOf("x", other)], [1]],
    ["no report", [goldOf()], [], [null]],
    [
      "dates before all else",
      [goldOf({ ordinal: 7 })],
      [reportOf("x", { ...other, ordinal: 7 }), reportOf("x", { rank: 2 })],
      [2],
    ],
    [
      "ordinals where the dates are the same",
      [goldOf({ ordinal: 7 }), goldOf({ ordinal: 8 })],
      [reportOf("x", { ordinal: 8 }), reportOf("x", { rank: 2, ordinal: 7 })],
      [2, 1],
    ],
    [
      "acronyms before names",
      [goldOf({ acronym: "ADMM +", name: "a b" })],
      [reportOf("x", { name: "a b" }), reportOf("x", { rank: 2, acronym: "admm+", name: "c" })],
      [2],
    ],
    [
      "names at last",
      [goldOf({ name: "Comité mixte" }), goldOf({ name: "Sommet" })],
      [reportOf("x", { name: "sommet" }), reportOf("x", { rank: 2, name: "comite mixte" })],
      [2, 1],
    ],
    [
      "a month with a month",
      [goldOf(), goldOf({ starts_on: "2023-12", ends_on: null })],
      [
        reportOf("x", { starts_on: null, ends_on: null, date_edtf: "2023-12" }),
        reportOf("x", { rank: 2 }),
      ],
      [2, 1],
    ],
  ])("pairs %s", (_, meetings, reports, ranks) => {
    expect(pairsOf(meetings, reports).ranks).toEqual(ranks);
  });

  test("leaves the surplus", () => {
    const reports = [reportOf("x"), reportOf("x", { rank: 2, ...other })];
    expect(pairsOf([goldOf()], reports)).toEqual({ ranks: [1], optional: [], surplus: [2] });
  });

  test("keeps optional meetings apart, the required one first where both fit", () => {
    const meetings = [goldOf({ optional: true }), goldOf()];
    expect(pairsOf(meetings, [reportOf("x")])).toEqual({ ranks: [1], optional: [], surplus: [] });
    expect(pairsOf(meetings, [reportOf("x"), reportOf("x", { rank: 2 })])).toEqual({
      ranks: [1],
      optional: [2],
      surplus: [],
    });
  });
});
