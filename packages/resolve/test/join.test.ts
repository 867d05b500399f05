import type { Report } from "@communique/model";
import { describe, expect, test } from "vitest";
import { type ResolveContext, resolveReports } from "../src/index.ts";
import { almm, contextOf, edtf, joined, on, reportOf, talksOf } from "./make.ts";

describe("reports of one meeting join", () => {
  test.each<[string, Report[], ResolveContext?]>([
    [
      "by series and ordinal, whatever else they say",
      [
        reportOf("a", almm),
        reportOf("b", {
          ...almm,
          ...on("2012-05-12"),
          level: "working",
          city: null,
          country: null,
        }),
      ],
    ],
    [
      "by series and ordinal, with the day of the opening and the day of an earlier announcement",
      [
        reportOf("a", { ...almm, ...edtf("XXXX-03-27") }),
        reportOf("b", { ...almm, ...edtf("2012-05") }),
      ],
    ],
    [
      "by series and ordinal, with a year that one of them only infers",
      [
        reportOf("a", almm),
        reportOf("b", { ...almm, ...on("2016-05-10"), date_basis: "inferred" }),
      ],
    ],
    [
      "by series, with the day of the opening and the day of the close",
      [
        reportOf("a", { series: "almm", ...on("2012-05-10") }),
        reportOf("b", {
          ...{ series: "almm", ...on("2012-05-11"), name: "Clôture à Siem Reap" },
          ...{ city: "Siem Reap", topic: "foreign-affairs", level: "working" },
        }),
      ],
    ],
    [
      "by series and day, where one takes the number of a later edition",
      [
        reportOf("a", { series: "almm", ordinal: 21, ...on("2010-05-24") }),
        reportOf("b", { series: "almm", ordinal: 22, ...on("2010-05-24", "2010-05-25") }),
      ],
      contextOf([], [{ ordinal: 22, year: 2012 }]),
    ],
    [
      "by series and day, with the year on one side only",
      [
        reportOf("a", { series: "almm", city: null, country: null }),
        reportOf("b", { series: "almm", ...edtf("XXXX-05-10") }),
      ],
    ],
    [
      "by series and ordinal without any date",
      [
        reportOf("a", { ...almm, ...edtf(null) }),
        reportOf("b", { ...almm, ...edtf(null), name: "La 22e ALMM", blocs: [] }),
      ],
    ],
    [
      "by day, place, body and topic",
      [reportOf("a"), reportOf("b", { name: "Rencontre régionale" })],
    ],
    ["by a day of an unknown year", [reportOf("a"), reportOf("b", edtf("XXXX-05-10/XXXX-05-11"))]],
    ["by month", [reportOf("a"), reportOf("b", edtf("2012-05"))]],
    [
      "across an open end",
      [
        reportOf("a"),
        reportOf("b", { starts_on: "2012-05-10", ends_on: null, date_edtf: "2012-05-10/.." }),
      ],
    ],
    ["when days overlap", [reportOf("a"), reportOf("b", on("2012-05-08", "2012-05-10"))]],
    [
      "by number and day when one is online and one names a town",
      [
        reportOf("a", { ordinal: 22 }),
        reportOf("b", { ordinal: 22, format: "virtual", city: null, country: null }),
      ],
    ],
    [
      "two states on one day",
      [
        talksOf("a"),
        talksOf("b", { name: "Entretiens de défense Vietnam–Laos", countries: ["VN", "LA"] }),
      ],
    ],
    [
      "announced and held, with the number moved by a year",
      [
        reportOf("a", { ...almm, status: "planned", ...on("2020-04-08") }),
        reportOf("b", { ...almm, ...on("2021-04-08") }),
      ],
    ],
    [
      "announced and held days later",
      [reportOf("a", { status: "planned", ...on("2012-05-10", "2012-05-12") }), reportOf("b")],
    ],
  ])("%s", (_, reports, context) => {
    expect(joined(reports, context)).toBe("a b");
  });

  test("an article's two reports of one meeting, of which one lacks the number", () => {
    const told = [reportOf("a"), reportOf("a", { rank: 2, ...almm })];
    expect(resolveReports(told, contextOf()).meetings).toMatchObject([{ n_articles: 1 }]);
    const plus = reportOf("a", { rank: 2, ...almm, countries: ["CN"], level: "summit" });
    expect(resolveReports([reportOf("a"), plus], contextOf()).meetings).toHaveLength(2);
  });

  test("copies of an article, however little they say", () => {
    const bare = {
      ...edtf(null),
      blocs: [],
      countries: [],
      city: null,
      country: null,
      name: "Sommet",
    };
    const copies = contextOf([{ article_id: "a" }, { article_id: "b", duplicate_of: "a" }]);
    expect(joined([reportOf("a", bare), reportOf("b", bare)], copies)).toBe("a b");
    expect(joined([reportOf("a", bare), reportOf("b", bare)])).toBe("a | b");
  });

  test("by days of publication where no date is told", () => {
    const undated = edtf(null);
    const published = (day: string) =>
      contextOf([
        { article_id: "a", published_edtf: "2012-05-11" },
        { article_id: "b", published_edtf: day },
      ]);
    expect(joined([reportOf("a"), reportOf("b", undated)], published("2012-05-12"))).toBe("a b");
    expect(joined([reportOf("a"), reportOf("b", undated)], published("2014-05-12"))).toBe("a | b");
  });
});
