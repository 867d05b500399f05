import { describe, expect, test } from "vitest";
import { resolveReports } from "../src/index.ts";
import { almm, contextOf, edtf, on, reportOf, talksOf } from "./make.ts";

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
    const { meetings } = resolveReports(crowd, contextOf());
    expect(meetings.length).toBeLessThanOrEqual(10);
  });
});
