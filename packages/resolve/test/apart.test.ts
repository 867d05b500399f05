import type { Report } from "@communique/model";
import { describe, expect, test } from "vitest";
import { almm, edtf, joined, on, reportOf, talksOf } from "./make.ts";

describe("reports of two meetings stay apart", () => {
  test.each<[string, Report[]]>([
    ["two editions", [reportOf("a", almm), reportOf("b", { ...almm, ordinal: 23 })]],
    [
      "two editions without a date",
      [
        reportOf("a", { ...edtf(null), ordinal: 22 }),
        reportOf("b", { ...edtf(null), ordinal: 23 }),
      ],
    ],
    [
      "two 22nd editions in different years",
      [reportOf("a", almm), reportOf("b", { ...almm, ...on("2016-05-10") })],
    ],
    ["two series", [reportOf("a", { series: "almm" }), reportOf("b", { series: "almm-plus" })]],
    ["committee and ministers", [reportOf("a"), reportOf("b", { level: "senior_officials" })]],
    [
      "days of the year apart, without a year",
      [
        reportOf("a", { series: "almm", ...edtf("XXXX-05-10") }),
        reportOf("b", { series: "almm", ...edtf("XXXX-06-14") }),
      ],
    ],
    ["days apart", [reportOf("a"), reportOf("b", on("2012-05-14"))]],
    ["years apart", [reportOf("a"), reportOf("b", on("2014-05-10"))]],
    [
      "another circle of the body",
      [
        reportOf("a", { acronym: "ALMM" }),
        reportOf("b", { acronym: "ALMM+3", countries: ["CN", "JP", "KR"] }),
      ],
    ],
    ["other parties", [talksOf("a"), talksOf("b", { countries: ["LA", "TH"] })]],
    ["other blocs", [reportOf("a"), reportOf("b", { blocs: ["EU"] })]],
    [
      "two ranks of two states on one day",
      [
        talksOf("a", { level: "summit", topic: "foreign-affairs", name: "Visite d'État au Laos" }),
        talksOf("b"),
      ],
    ],
    [
      "one article's two meetings",
      [
        reportOf("a"),
        reportOf("a", { rank: 2, name: "Réunion des ministres du Travail de l'ASEAN élargie" }),
      ],
    ],
    [
      "nothing but a common name",
      [
        reportOf("a", { ...edtf(null), blocs: [], countries: [], city: null, country: null }),
        reportOf("b", { blocs: [], countries: [], city: null, country: null }),
      ],
    ],
  ])("%s", (_, reports) => {
    expect(joined(reports)).toMatch(/ \| /);
  });

  test("one report that is like two meetings does not bridge them", () => {
    const labour = [0, 1, 2].map((number) => reportOf(`a${number}`));
    const defence = [0, 1, 2].map((number) =>
      reportOf(`b${number}`, {
        ...{ name: "Consultations des ministres de la Défense de l'ASEAN" },
        ...{ topic: "defence-security", level: "summit", city: "Siem Reap" },
        ...on("2012-05-11"),
      }),
    );
    const between = reportOf("c", { topic: "defence-security", ...on("2012-05-10", "2012-05-11") });
    expect(joined([...labour, ...defence, between])).toMatch(/^a0 a1 a2.* \| b0 b1 b2/);
  });

  test("nothing in a group contradicts: a third report joins one of two, and does not bridge them", () => {
    const reports = [
      reportOf("a", { ordinal: 22 }),
      reportOf("b", { ordinal: 23, ...on("2012-05-11", "2012-05-12") }),
      reportOf("c", { name: "Réunion des ministres du Travail" }),
    ];
    expect(joined(reports)).toBe("a c | b");
  });
});
