import { expect, test } from "vitest";
import {
  countBy,
  countCountries,
  countPairs,
  countPlaces,
  countYears,
  range,
  yearsOf,
} from "../src/counts/counts.ts";
import { editionsOf } from "../src/counts/editions.ts";
import { promisesOf } from "../src/counts/promises.ts";
import type { Outcome, Series } from "../src/rows/rows.ts";
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

test("places count by city, or by country where there is no city", () => {
  const at = { latitude: 1, longitude: 2 };
  const rows = [
    meeting({ city: "Bali", country: "ID", ...at }),
    meeting({ country: "ID", ...at }),
    meeting({ city: "Bali", country: "ID", ...at }),
    meeting({ city: "Nowhere" }),
  ];
  expect(countPlaces(rows).map(({ key, n }) => [key, n])).toEqual([
    ["city:Bali", 2],
    ["country:ID", 1],
  ]);
});

test("pairs count each two countries of a meeting once", () => {
  const pairs = countPairs(meetings, ({ named, members: joined }) => [...named, ...joined]);
  expect(pairs).toEqual([
    { one: "LA", other: "TH", n: 2 },
    { one: "LA", other: "VN", n: 2 },
    { one: "TH", other: "VN", n: 2 },
  ]);
});

const acm: Series = {
  ...{ series: "acm", listed: true, acronym: null, name_en: null, name_fr: null, body: null },
  ...{ level: null, topic: null, ordinals: [1, 5], years: [2010, 2014] },
};

test("editions are reported, known or missing, in the order of their years", () => {
  const told = [
    meeting({ meeting_id: "b", series: "acm", ordinal: 3, year: 2012 }),
    meeting({ meeting_id: "x", series: "acm", year: 2019 }),
    meeting({ meeting_id: "y", series: "acm" }),
  ];
  const said = editionsOf(acm, told).map(({ ordinal, year, state, meeting: one }) =>
    [ordinal, year, state, one?.meeting_id].join(" "),
  );
  expect(said).toEqual([
    "1 2010 known ",
    "2 2011 missing ",
    "3 2012 reported b",
    "4 2013 missing ",
    "5 2014 known ",
    " 2019 reported x",
    "  reported y",
  ]);
  expect(editionsOf(undefined, [])).toEqual([]);
});

test("promises are kept by number, else by year, known to the reference, or open", () => {
  const told = [
    meeting({ meeting_id: "a", series: "acm", ordinal: 2, year: 2011, starts_on: "2011-01-01" }),
    meeting({ meeting_id: "b", series: "acm", ordinal: 3, year: 2012, starts_on: "2012-01-01" }),
    meeting({ meeting_id: "c" }),
  ];
  const outcome = (meeting_id: string, next_ordinal: number | null, next_year: number | null) => ({
    ...{ meeting_id, article_id: "x", kind: "next_meeting", text: "Bientôt.", next_country: null },
    ...{ next_ordinal, next_year },
  });
  const outcomes: Outcome[] = [
    outcome("b", 5, null),
    outcome("a", 3, 2030),
    outcome("a", null, 2012),
    outcome("b", null, 2031),
    outcome("c", 1, 2012),
    { ...outcome("a", 3, null), kind: "proposal" },
  ];
  const said = promisesOf(outcomes, told, [acm]).map(
    ({ saidAt, found, knownIn }) => `${saidAt.meeting_id} ${found?.meeting_id} ${knownIn}`,
  );
  expect(said).toEqual(["a b null", "a b null", "b undefined 2014", "b undefined null"]);
});
