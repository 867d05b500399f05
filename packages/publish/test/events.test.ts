import { describe, expect, it } from "vitest";
import { fipsOf } from "../src/events/fips.ts";
import { pairsOf } from "../src/events/pairs.ts";
import { gdeltColumns, gdeltLines, ploverRecords } from "../src/index.ts";
import type { Party } from "../src/occasion.ts";
import { occasion, party } from "./occasion.ts";

describe("pairs", () => {
  it.each<[string, Party[], string[]]>([
    ["nobody", [], ["-"]],
    ["one alone", [party("VN")], ["VN-"]],
    ["two", [party("LA"), party("VN")], ["LA-VN"]],
    ["a host with each other", [party("LA"), party("VN", "host"), party("TH")], ["VN-LA", "VN-TH"]],
    ["a chair with each other", [party("TH"), party("VN", "chair")], ["VN-TH"]],
    [
      "all with all, without a host",
      ["LA", "TH", "VN"].map((code) => party(code)),
      ["LA-TH", "LA-VN", "TH-VN"],
    ],
  ])("of %s", (_, parties, expected) => {
    const pairs = pairsOf(occasion({ parties }));
    expect(
      pairs.map(({ actor, recipient }) => `${actor?.code ?? ""}-${recipient?.code ?? ""}`),
    ).toEqual(expected);
  });
});

describe("GDELT", () => {
  const cells = (line: string | undefined) =>
    Object.fromEntries((line ?? "").split("\t").map((cell, i) => [gdeltColumns[i], cell]));

  it("has the 61 columns of version 2.0", () => {
    expect(gdeltColumns).toHaveLength(61);
    expect(new Set(gdeltColumns).size).toBe(61);
    expect([gdeltColumns[0], gdeltColumns[5], gdeltColumns[25], gdeltColumns[60]]).toEqual([
      "GLOBALEVENTID",
      "Actor1Code",
      "IsRootEvent",
      "SOURCEURL",
    ]);
  });

  it("says a visit as its columns want it", () => {
    const [line, ...others] = gdeltLines(occasion());
    expect(others).toEqual([]);
    expect(cells(line)).toMatchObject({
      SQLDATE: "20231115",
      MonthYear: "202311",
      Year: "2023",
      Actor1Code: "VNMGOV",
      Actor2CountryCode: "LAO",
      EventCode: "042",
      EventRootCode: "04",
      QuadClass: "1",
      GoldsteinScale: "1.9",
      ActionGeo_Type: "4",
      ActionGeo_CountryCode: "VM",
      DATEADDED: "20231117000000",
      SOURCEURL: "https://a.example/1",
    });
  });

  it("gives every pair a number of its own that fits in 64 bits", () => {
    const parties = Array.from({ length: 60 }, (_, i) => party(`X${i}`));
    const ids = gdeltLines(occasion({ parties, meeting_id: "ffffffffffffffff" })).map((line) =>
      BigInt(line.split("\t")[0] ?? ""),
    );
    expect(new Set(ids).size).toBe((60 * 59) / 2);
    expect(ids.every((id) => id < 2n ** 63n)).toBe(true);
  });

  it("leaves out a meeting without a day, and never breaks a line", () => {
    expect(gdeltLines(occasion({ starts_on: null }))).toEqual([]);
    const [line] = gdeltLines(occasion({ city: "a\tb\nc" }));
    expect(line?.split("\t")).toHaveLength(61);
    expect(line).not.toContain("\n");
  });

  it.each([
    ["VN", "VM"],
    ["FR", "FR"],
    ["CH", "SZ"],
    ["CN", "CH"],
    ["QQQ", null],
  ])("knows the FIPS code of %s: %s", (country, fips) => {
    expect(fipsOf(country)).toBe(fips);
  });
});

describe("PLOVER", () => {
  it("says a visit with the 40 fields of its dataset, in their order", () => {
    const [record, ...others] = ploverRecords(occasion());
    expect(others).toEqual([]);
    const fields = Object.keys(record ?? {});
    expect(fields).toHaveLength(40);
    expect([fields[0], fields[7], fields[15], fields[23], fields[39]]).toEqual([
      "Event ID",
      "Actor Name",
      "Recipient Name",
      "Placename",
      "Version",
    ]);
    expect(record).toMatchObject({
      "Event Date": "2023-11-15",
      "Event Type": "CONSULT",
      "Event Mode": "visit",
      "Actor Country": "VNM",
      "Recipient Country": "LAO",
      "Quad Code": "V-COOP",
    });
  });

  it("says of a planned meeting that it is agreed upon and lies ahead", () => {
    const planned = occasion({ status: "planned", plover: "AGREE", cameo: "036" });
    expect(ploverRecords(planned)[0]).toMatchObject({
      "Event Type": "AGREE",
      "Event Mode": null,
      Contexts: "economic;future",
    });
  });
});
