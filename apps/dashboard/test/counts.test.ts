import { expect, test } from "vitest";
import { countBy, countCountries, countYears, range, yearsOf } from "../src/counts/counts.ts";
import { meeting } from "./meeting.ts";

const meetings = [
  meeting({ year: 2011, topic: "labour", named: ["VN", "LA"], members: ["TH"] }),
  meeting({ year: 2010, topic: "labour", named: ["VN"], members: ["TH", "LA"] }),
  meeting({ year: 2011, topic: "health", named: [] }),
  meeting({ year: null, topic: "health", named: ["VN"] }),
];

test("years count by topic, in the order of the topics, without the undated", () => {
  expect(countYears(meetings, ["health", "labour"])).toEqual([
    { year: 2010, topic: "labour", n: 1 },
    { year: 2011, topic: "health", n: 1 },
    { year: 2011, topic: "labour", n: 1 },
  ]);
});

test("countries count by name, and by bloc where asked", () => {
  expect(countCountries(meetings, false)).toEqual([
    { code: "LA", named: 1, members: 0 },
    { code: "VN", named: 3, members: 0 },
  ]);
  expect(countCountries(meetings, true)).toEqual([
    { code: "LA", named: 1, members: 1 },
    { code: "TH", named: 0, members: 2 },
    { code: "VN", named: 3, members: 0 },
  ]);
});

test("any value counts", () => {
  expect([...countBy(meetings, ({ topic }) => topic)]).toEqual([
    ["labour", 2],
    ["health", 2],
  ]);
});

test("years span from the first to the last", () => {
  expect(yearsOf(meetings)).toEqual([2010, 2011]);
  expect(yearsOf([meeting()])).toBeNull();
  expect(range([2010, 2012])).toEqual([2010, 2011, 2012]);
});
