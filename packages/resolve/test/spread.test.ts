import type { Outcome, Report } from "@communique/model";
import { describe, expect, test } from "vitest";
import { resolveReports } from "../src/index.ts";
import { contextOf, edtf, on, reportOf } from "./make.ts";

const almm = { series: "almm", ordinal: 22 };

function reportAfter(id: string, ...reports: Report[]) {
  return resolveReports(reports, contextOf()).reports.find(({ report_id }) => report_id === id);
}

const next = (values: Partial<Outcome>): Outcome[] => [
  {
    ...{ kind: "next_meeting", text: "…", start: 5, end: 9 },
    ...{ next_ordinal: null, next_year: null, next_country: null },
    ...values,
  },
];

describe("what one article knows spreads", () => {
  test.each<[string, Partial<Report>, object]>([
    [
      "the year of a day",
      edtf("XXXX-05-10/XXXX-05-11"),
      {
        starts_on: "2012-05-10",
        ends_on: "2012-05-11",
        date_basis: "propagated",
        date_rule: "day_range + propagated: a-1",
      },
    ],
    [
      "the year of one day of two",
      edtf("XXXX-05-11"),
      { starts_on: "2012-05-11", ends_on: "2012-05-11" },
    ],
    [
      "all of the date",
      edtf(null),
      { starts_on: "2012-05-10", ends_on: "2012-05-11", date_basis: "propagated" },
    ],
    [
      "no day where the month is known",
      edtf("2012-05"),
      { starts_on: null, date_edtf: "2012-05", date_basis: "partial" },
    ],
    [
      "no day where it is known",
      on("2012-05-11"),
      { starts_on: "2012-05-11", date_basis: "stated" },
    ],
    [
      "the place",
      { city: null, country: null },
      { city: "Phnom Penh", country: "KH", latitude: 11.56 },
    ],
    ["the town of a country", { city: null }, { city: "Phnom Penh", country: "KH" }],
    ["no town of another country", { city: null, country: "LA" }, { city: null, country: "LA" }],
    [
      "no town to a meeting online",
      { format: "virtual", city: null, country: null },
      { city: null },
    ],
  ])("%s", (_, values, expected) => {
    const report = reportAfter("b-1", reportOf("a", almm), reportOf("b", { ...almm, ...values }));
    expect(report).toMatchObject(expected);
  });

  test("the ordinal, with the report it came from", () => {
    const report = reportAfter("b-1", reportOf("a", almm), reportOf("b"));
    expect(report?.ordinal).toBe(22);
    expect(report?.evidence).toContainEqual({
      ...{ field: "ordinal", start: 40, end: 60, rule: "propagated: a-1" },
    });
  });

  test("an impossible day stays without a year", () => {
    const report = reportAfter(
      "b-1",
      reportOf("a", { ...almm, ...edtf("2011") }),
      reportOf("b", { ...almm, ...edtf("XXXX-02-29") }),
    );
    expect(report?.starts_on).toBeNull();
  });
});

describe("along a series", () => {
  const undated = { series: "almm", city: null, country: null, ...edtf("XXXX-05-08") };
  test.each<[string, Report[], object]>([
    [
      "an announced next edition",
      [
        reportOf("a", {
          ...almm,
          outcomes: next({ next_ordinal: 23, next_year: 2014, next_country: "MM" }),
        }),
        reportOf("b", { ...undated, ordinal: 23 }),
      ],
      {
        starts_on: "2014-05-08",
        ends_on: "2014-05-08",
        date_basis: "propagated",
        country: "MM",
        date_rule: "day_range + propagated: next edition announced by a-1",
      },
    ],
    [
      "an announced next edition without a number",
      [
        reportOf("a", { ...almm, outcomes: next({ next_year: 2014 }) }),
        reportOf("b", { ...undated, ordinal: 23 }),
      ],
      { starts_on: "2014-05-08" },
    ],
    [
      "a known edition",
      [reportOf("b", { ...undated, ordinal: 21 })],
      {
        starts_on: "2010-05-08",
        date_rule: "day_range + propagated: known edition almm 21",
      },
    ],
    [
      "the year between two editions",
      [
        reportOf("a", { series: "almm", ordinal: 24, ...on("2016-05-15") }),
        reportOf("b", { ...undated, ordinal: 23 }),
        reportOf("c", { series: "almm", ordinal: 22, ...on("2014-05-22") }),
      ],
      { starts_on: "2015-05-08" },
    ],
    [
      "no year where several fit",
      [
        reportOf("a", { series: "almm", ordinal: 24, ...on("2016-05-15") }),
        reportOf("b", { ...undated, ordinal: 23 }),
        reportOf("c", { series: "almm", ordinal: 22, ...on("2012-05-10") }),
      ],
      { starts_on: null, date_edtf: "XXXX-05-08", date_basis: "partial" },
    ],
    [
      "the year alone",
      [reportOf("b", { ...undated, ordinal: 21, ...edtf(null) })],
      {
        starts_on: null,
        date_edtf: "2010",
        date_basis: "propagated",
      },
    ],
    [
      "nothing over what is stated",
      [reportOf("b", { series: "almm", ordinal: 21 })],
      {
        starts_on: "2012-05-10",
        date_basis: "stated",
      },
    ],
  ])("%s", (_, reports, expected) => {
    expect(reportAfter("b-1", ...reports)).toMatchObject(expected);
  });

  test("the meeting's row says so too", () => {
    const { meetings } = resolveReports([reportOf("b", { ...undated, ordinal: 21 })], contextOf());
    expect(meetings[0]).toMatchObject({
      year: 2010,
      starts_on: "2010-05-08",
      date_basis: "propagated",
    });
  });
});
