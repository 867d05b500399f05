import { describe, expect, test } from "vitest";
import { readLabels } from "../src/index.ts";
import { goldOf, labelOf } from "./make.ts";

const line = (values: object = {}) => JSON.stringify({ ...labelOf("one", [goldOf()]), ...values });

describe("readLabels", () => {
  test.each([
    ["one line", line(), 1],
    ["blank lines and Windows line ends", `\uFEFF${line()}\r\n\r\n${line({ id: "two" })}\r\n`, 2],
    ["nothing", "", 0],
    ["known extras", line({ noise: [], dropped: ["x"], body: { first: "a", last: "b" } }), 1],
    ["reduced dates", line({ meetings: [goldOf({ starts_on: "2023-11", ends_on: "2023" })] }), 1],
    [
      "only an optional meeting",
      line({ is_meeting: false, meetings: [goldOf({ optional: true })] }),
      1,
    ],
  ])("reads %s", (_, text, count) => {
    expect(readLabels(text)).toHaveLength(count);
  });

  test.each([
    ["broken JSON", `${line()}\n{"id":`, /^evaluate: labels line 2: not JSON/],
    ["a blank line before", `\n${line({ id: 7 })}`, /line 2: id: /],
    ["an unknown field", line({ colour: "red" }), /line 1: .*colour/],
    [
      "an unknown topic",
      line({ meetings: [{ ...goldOf(), topic: "sport" }] }),
      /meetings\[0\]\.topic/,
    ],
    ["a bad country", line({ meetings: [goldOf({ countries: ["vn"] })] }), /alpha-2/],
    ["a bad date", line({ meetings: [goldOf({ starts_on: "15/11/2023" })] }), /YYYY/],
    ["an id twice", `${line()}\n${line()}`, /line 2: id "one" stands on line 1 too/],
    ["no meeting where there is one", line({ meetings: [] }), /line 1: meetings: is_meeting/],
    ["a meeting where there is none", line({ is_meeting: false }), /line 1: meetings: is_meeting/],
    ["an array", "[]", /line 1: label: /],
  ])("refuses %s", (_, text, message) => {
    expect(() => readLabels(text)).toThrow(message);
  });
});

describe("codes", () => {
  const codes = { countries: new Set(["LA", "VN"]), blocs: new Set(["ASEAN"]) };

  test.each<[string, Parameters<typeof goldOf>[0], RegExp | null]>([
    ["known codes", { blocs: ["ASEAN"], host: "VN", chair: null }, null],
    ["an unknown bloc", { blocs: ["ASEAN", "ANASE"] }, /^evaluate: labels line 2: .*code ANASE$/],
    ["an unknown country", { countries: ["LA", "XX"] }, /line 2: .*code XX$/],
    ["an unknown host", { host: "XX" }, /line 2: .*code XX$/],
    ["an unknown absent country", { not_participants: ["XX"] }, /line 2: .*code XX$/],
  ])("%s", (_, values, message) => {
    const text = `\n${line({ meetings: [goldOf(values)] })}`;
    if (message) expect(() => readLabels(text, codes)).toThrow(message);
    else expect(readLabels(text, codes)[0]?.line).toBe(2);
  });
});
