import type { Report } from "@communique/model";
import { expect, test } from "vitest";
import { pairExamples } from "../src/index.ts";
import { contextOf, edtf, on, reportOf } from "./make.ts";

const almm = { series: "almm", ordinal: 22 };

test.each<[string, Report[], string[]]>([
  [
    "what speaks for one meeting",
    [reportOf("a"), reportOf("b", on("2012-05-10"))],
    ["levelSame", "name", "partiesBody", "placeCity", "timeStart", "topicSame"],
  ],
  [
    "days without a year",
    [reportOf("a"), reportOf("b", { ...edtf("XXXX-05-10"), level: "summit", topic: "health" })],
    ["levelOther", "name", "partiesBody", "placeCity", "timeDayOfYear", "topicOther"],
  ],
])("lessons say %s", (_, reports, expected) => {
  const [example] = pairExamples(reports, contextOf());
  expect(Object.keys(example?.features ?? {}).sort()).toEqual(expected);
});

test.each<[string, Report[]]>([
  ["one edition", [reportOf("a", almm), reportOf("b", almm)]],
  ["a contradiction", [reportOf("a", { ordinal: 22 }), reportOf("b", { ordinal: 23 })]],
])("%s is no lesson, as a rule settles it", (_, reports) => {
  expect(pairExamples(reports, contextOf())).toEqual([]);
});
