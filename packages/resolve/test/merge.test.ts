import type { Report } from "@communique/model";
import { describe, expect, test } from "vitest";
import { resolveReports } from "../src/index.ts";
import { contextOf, edtf, on, reportOf, talksOf } from "./make.ts";

const almm = { series: "almm", ordinal: 22 };

function meetingsOf(...reports: Report[]) {
  return resolveReports(reports, contextOf()).meetings;
}

function meetingOf(...reports: Report[]) {
  return meetingsOf(...reports)[0];
}

describe("conflicts are settled by evidence", () => {
  const inferred = { ...almm, date_basis: "inferred" as const, ...on("2012-05-12") };
  test.each<[string, Report[], object]>([
    [
      "stated over inferred",
      [reportOf("a", inferred), reportOf("b", almm)],
      { starts_on: "2012-05-10" },
    ],
    [
      "several over one",
      [reportOf("a", { ...almm, ...on("2012-05-09") }), reportOf("b", almm), reportOf("c", almm)],
      { starts_on: "2012-05-10" },
    ],
    [
      "held over planned",
      [reportOf("a", { ...almm, ...on("2012-05-01"), status: "planned" }), reportOf("b", almm)],
      { starts_on: "2012-05-10", status: "held" },
    ],
    [
      "days over a month",
      [reportOf("a", { ...almm, ...edtf("2012-05") }), reportOf("b", almm)],
      {
        starts_on: "2012-05-10",
        ends_on: "2012-05-11",
        year: 2012,
        date_basis: "stated",
      },
    ],
    [
      "a month over a year",
      [reportOf("a", { ...almm, ...edtf("2012") }), reportOf("b", { ...almm, ...edtf("2012-05") })],
      { starts_on: null, date_edtf: "2012-05", year: 2012 },
    ],
    [
      "postponed over planned",
      [
        reportOf("a", { ...almm, status: "planned" }),
        reportOf("b", { ...almm, status: "postponed" }),
      ],
      { status: "postponed" },
    ],
    [
      "a town over none",
      [reportOf("a", { ...almm, city: null }), reportOf("b", almm)],
      {
        city: "Phnom Penh",
        country: "KH",
        latitude: 11.56,
      },
    ],
    [
      "an end from a report without a start",
      [
        reportOf("a", { ...almm, ends_on: null, date_edtf: "2012-05-10/.." }),
        reportOf("b", { ...almm, starts_on: null, ends_on: "2012-05-12", date_edtf: null }),
      ],
      { starts_on: "2012-05-10", ends_on: "2012-05-12", date_edtf: "2012-05-10/2012-05-12" },
    ],
    [
      "no town online",
      [reportOf("a", { ...almm, format: "virtual" })],
      { city: null, country: null },
    ],
  ])("%s", (_, reports, expected) => {
    expect(meetingOf(...reports)).toMatchObject(expected);
    expect(meetingsOf(...reports)).toHaveLength(1);
  });

  test.each<[string, Partial<Report>, object]>([
    [
      "swapped where it is near",
      on("2012-05-11", "2012-05-10"),
      { starts_on: "2012-05-10", ends_on: "2012-05-11", date_edtf: "2012-05-10/2012-05-11" },
    ],
    [
      "dropped where it is not",
      on("2012-05-11", "2002-05-10"),
      { starts_on: "2012-05-11", ends_on: null, date_edtf: "2012-05-11" },
    ],
  ])("an end before the start is %s", (_, dates, expected) => {
    const { reports, meetings } = resolveReports([reportOf("a", dates)], contextOf());
    expect(meetings[0]).toMatchObject(expected);
    expect(reports[0]).toMatchObject(expected);
    expect(reports[0]?.date_rule).toMatch(/^day_range \+ end_before_start_(swapped|dropped)$/);
    expect(reports[0]?.evidence.at(-1)).toMatchObject({ field: "ends_on", start: 40, end: 60 });
  });
});

describe("names", () => {
  test.each<[string, Report[], string]>([
    [
      "with the number",
      [reportOf("a", { ...almm, ordinal: null }), reportOf("b", { ...almm, name: "22e ALMM" })],
      "22e ALMM",
    ],
    [
      "the commonest",
      [
        reportOf("a", { ...almm, name: "22e réunion" }),
        reportOf("b", { ...almm, name: "22e réunion" }),
        reportOf("c", {
          ...almm,
          name: "22e conférence des ministres asiatiques du Travail réunis",
        }),
      ],
      "22e réunion",
    ],
    [
      "the longest where each is told once",
      [
        reportOf("a", { ...almm, name: "22e réunion" }),
        reportOf("b", { ...almm, name: "22e réunion des ministres du Travail" }),
      ],
      "22e réunion des ministres du Travail",
    ],
  ])("%s", (_, reports, name) => {
    expect(meetingOf(...reports)?.name).toBe(name);
  });

  test.each([
    [{ series: "almm", ordinal: 22 }, "22nd ASEAN Labour Ministers Meeting"],
    [{ series: "almm", ordinal: 11 }, "11th ASEAN Labour Ministers Meeting"],
    [{ series: "almm" }, "ASEAN Labour Ministers Meeting"],
    [{}, null],
  ])("English name of %j", (values, name) => {
    expect(meetingOf(reportOf("a", values))?.name_en).toBe(name);
  });
});

describe("ids", () => {
  const idOf = (...reports: Report[]) => meetingOf(...reports)?.meeting_id;

  test("stay when articles are added, if the meeting's own facts stay", () => {
    expect(idOf(reportOf("a", almm))).toBe(
      idOf(reportOf("x", almm), reportOf("b", { ...almm, city: null })),
    );
    expect(idOf(reportOf("a"))).toBe(
      idOf(reportOf("b"), reportOf("c", { countries: ["KH", "VN"] })),
    );
    expect(idOf(talksOf("a"))).toBe(idOf(talksOf("b", { name: "Autre nom", city: "Paksé" })));
  });

  test.each<[string, Report, Report]>([
    ["ordinal", reportOf("a", almm), reportOf("a", { ...almm, ordinal: 23 })],
    ["day", reportOf("a"), reportOf("a", on("2012-05-11"))],
    ["level", reportOf("a"), reportOf("a", { level: "summit" })],
    ["parties", talksOf("a"), talksOf("a", { countries: ["LA", "TH"] })],
    [
      "name where there is no date",
      reportOf("a", edtf(null)),
      reportOf("a", { ...edtf(null), name: "Forum" }),
    ],
  ])("differ by %s", (_, left, right) => {
    expect(idOf(left)).not.toBe(idOf(right));
  });

  test("of different meetings never collide: the first in time keeps the name", () => {
    const early = reportOf("b", almm);
    const late = reportOf("a", { ...almm, ...on("2016-05-10") });
    const ids = new Map(meetingsOf(late, early).map((row) => [row.year, row.meeting_id]));
    expect(ids.get(2012)).toBe(idOf(early));
    expect(ids.get(2016)).toMatch(new RegExp(`^${ids.get(2012)}-[0-9a-f]{4}$`));
  });

  test("of meetings alike in all facts are counted", () => {
    const same = { ...edtf(null), blocs: [], countries: [], city: null, country: null };
    const ids = meetingsOf(reportOf("a", same), reportOf("b", same), reportOf("c", same)).map(
      ({ meeting_id }) => meeting_id,
    );
    expect(new Set(ids).size).toBe(3);
  });
});

test("copies count as articles, but their word does not count twice", () => {
  const reports = ["b", "c", "d"].map((id) => reportOf(id, { ...almm, ...on("2012-05-09") }));
  const context = contextOf([
    { article_id: "b" },
    ...["c", "d", "e"].map((article_id) => ({ article_id, duplicate_of: "b" })),
  ]);
  const { meetings } = resolveReports(
    [...reports, reportOf("x", almm), reportOf("y", almm)],
    context,
  );
  expect(meetings).toHaveLength(1);
  expect(meetings[0]).toMatchObject({ n_articles: 6, starts_on: "2012-05-10" });
});

test("a ring of copies is no trap", () => {
  const context = contextOf([
    { article_id: "a", duplicate_of: "b" },
    { article_id: "b", duplicate_of: "a" },
  ]);
  expect(resolveReports([reportOf("a"), reportOf("b")], context).meetings).toHaveLength(1);
});

test("the number of another edition gives way, however often it is told", () => {
  const context = contextOf([], [{ ordinal: 22, year: 2012 }]);
  const later = ["a", "b"].map((id) => reportOf(id, { ...almm, ...on("2010-05-24") }));
  const own = reportOf("c", { ...almm, ordinal: 21, ...on("2010-05-24") });
  expect(resolveReports([...later, own], context).meetings).toMatchObject([{ ordinal: 21 }]);
  expect(resolveReports(later, context).meetings).toMatchObject([{ ordinal: 22 }]);
});
