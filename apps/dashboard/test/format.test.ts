import { describe, expect, test } from "vitest";
import { toCsv } from "../src/format/csv.ts";
import { meetingDays, publishedDay } from "../src/format/dates.ts";
import { webAddress } from "../src/format/link.ts";
import { stretches } from "../src/format/marks.ts";
import { speech } from "../src/words/speech.ts";
import { meeting } from "./meeting.ts";

const english = speech("en", [], []);
const french = speech("fr", [], []);
const plain = (text: string) => text.replaceAll(/[\u2009\u202f\u00a0]/g, " ");

describe("days", () => {
  test.each([
    [{ starts_on: "2021-03-05", ends_on: "2021-03-05" }, "5 Mar 2021", "5 mars 2021"],
    [{ starts_on: "2021-03-05", ends_on: null }, "5 Mar 2021", "5 mars 2021"],
    [{ starts_on: "2021-03-05", ends_on: "2021-03-07" }, "5 – 7 Mar 2021", "5–7 mars 2021"],
    [{ starts_on: "2021-03-05", ends_on: "2021-03-01" }, "5 Mar 2021", "5 mars 2021"],
    [{ date_edtf: "2019-11", year: 2019 }, "Nov 2019", "nov. 2019"],
    [{ date_edtf: "2019", year: 2019 }, "2019", "2019"],
    [{ date_edtf: "XXXX-11-02" }, "2 Nov, year unknown", "2 nov., année inconnue"],
    [{ year: 2019 }, "2019", "2019"],
    [{ date_edtf: "nonsense" }, "Date unknown", "Date inconnue"],
    [{}, "Date unknown", "Date inconnue"],
  ])("of %j are %j", (part, en, fr) => {
    expect(plain(meetingDays(meeting(part), english))).toBe(en);
    expect(plain(meetingDays(meeting(part), french))).toBe(fr);
  });
  test("of an article may be unknown", () => {
    expect(publishedDay(null, null, english)).toBe("day unknown");
    expect(publishedDay(null, "2020-02", english)).toBe("Feb 2020");
    expect(publishedDay("2020-02-03", "2020-02", english)).toBe("3 Feb 2020");
  });
});

describe("words", () => {
  test.each([
    [english.count(english.words.meetings, 1), "1 meeting"],
    [english.count(english.words.meetings, 1204), "1,204 meetings"],
    [plain(french.count(french.words.meetings, 0)), "0 réunion"],
    [plain(french.count(french.words.meetings, 1204)), "1 204 réunions"],
    [english.country("VN"), "Vietnam"],
    [english.country("nowhere"), "nowhere"],
    [english.topic("health"), "Health"],
    [french.word("levels", "summit"), "Sommet"],
    [french.word("levels", "unheard"), "unheard"],
  ])("%j is %j", (said, expected) => {
    expect(said).toBe(expected);
  });
  test("names come from the tables first", () => {
    const named = speech(
      "fr",
      [],
      [{ code: "VN", name_fr: "Viêt Nam", name_en: "Vietnam", latitude: null, longitude: null }],
    );
    expect(named.country("VN")).toBe("Viêt Nam");
  });
});

test.each([
  ["https://example.org/a?b=c", "https://example.org/a?b=c"],
  ["http://example.org", "http://example.org/"],
  ["javascript:alert(1)", null],
  ["JAVASCRIPT:alert(1)", null],
  ["data:text/html,hello", null],
  ["//example.org", null],
  ["not an address", null],
  [null, null],
])("the address %j leads to %j", (address, expected) => {
  expect(webAddress(address)).toBe(expected);
});

test("CSV quotes what must be quoted and disarms formulas", () => {
  const rows = [
    ['say "hi"', 3, null],
    ["=1+1", -3, "-2"],
    ["a,b", 0.5, "@x"],
  ];
  expect(toCsv(["name", "n", "x"], rows)).toBe(
    'name,n,x\n"say ""hi""",3,\n\'=1+1,-3,\'-2\n"a,b",0.5,\'@x\n',
  );
});

test.each([
  ["abcdef", [[1, 3]], "a[bc]def"],
  [
    "abcdef",
    [
      [4, 6],
      [0, 2],
    ],
    "[ab]cd[ef]",
  ],
  [
    "abcdef",
    [
      [0, 3],
      [2, 4],
    ],
    "[abcd]ef",
  ],
  [
    "abcdef",
    [
      [0, 2],
      [2, 4],
    ],
    "[abcd]ef",
  ],
  [
    "abcdef",
    [
      [-5, 1],
      [5, 99],
      [3, 3],
    ],
    "[a]bcde[f]",
  ],
  ["abc", [], "abc"],
] as [string, [number, number][], string][])("%j with %j marked is %j", (text, spans, expected) => {
  const shown = stretches(text, spans).map(({ text: piece, marked }) =>
    marked ? `[${piece}]` : piece,
  );
  expect(shown.join("")).toBe(expected);
});
