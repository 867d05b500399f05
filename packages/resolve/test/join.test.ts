import type { Report } from "@communique/model";
import { describe, expect, test } from "vitest";
import { type ResolveContext, resolveReports } from "../src/index.ts";
import { contextOf, edtf, on, reportOf, talksOf } from "./make.ts";

/** The articles that each meeting was put together from, as "a b | c". */
function joined(reports: Report[], context = contextOf()): string {
  const groups = new Map<string | null, string[]>();
  for (const { meeting_id, article_id } of resolveReports(reports, context).reports) {
    groups.set(meeting_id, [...(groups.get(meeting_id) ?? []), article_id]);
  }
  return [...groups.values()]
    .map((ids) => ids.join(" "))
    .sort()
    .join(" | ");
}

const almm = { series: "almm", ordinal: 22 };

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

describe("order and number", () => {
  const reports = [
    reportOf("a", almm),
    reportOf("b", { ordinal: 22 }),
    reportOf("c", edtf("XXXX-05-10")),
    reportOf("d", { ...almm, ordinal: 23, ...on("2014-05-22") }),
    reportOf("e", { level: "senior_officials", ...on("2012-05-09") }),
    talksOf("f"),
    talksOf("g", on("2012-05-11")),
    talksOf("h", { countries: ["LA", "TH"] }),
    reportOf("h", { rank: 2 }),
  ];

  test("the order of reports does not matter", () => {
    const expected = resolveReports(reports, contextOf());
    for (let turn = 1; turn < reports.length; turn++) {
      const shuffled = [...reports.slice(turn), ...reports.slice(0, turn)].reverse();
      expect(resolveReports(shuffled, contextOf())).toEqual(expected);
    }
  });

  test("reports with one id are all kept, in any order", () => {
    const twins = [reportOf("a"), reportOf("a", { ...on("2014-01-01") })];
    const { reports: kept, meetings } = resolveReports(twins, contextOf());
    expect(kept.map(({ starts_on }) => starts_on)).toContain("2014-01-01");
    expect(meetings).toHaveLength(2);
    expect(resolveReports(twins.toReversed(), contextOf()).reports).toEqual(kept);
  });

  test("nothing gives nothing", () => {
    expect(resolveReports([], contextOf()).meetings).toEqual([]);
  });

  test("two thousand reports of one day and place are no matter", () => {
    const crowd = Array.from({ length: 2000 }, (_, index) =>
      reportOf(`n${index}`, { name: `Réunion ${"abcdefghij"[index % 10]?.repeat(8)}` }),
    );
    const started = performance.now();
    const { meetings } = resolveReports(crowd, contextOf());
    expect(performance.now() - started).toBeLessThan(5000);
    expect(meetings.length).toBeLessThanOrEqual(10);
  });
});
