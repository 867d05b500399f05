import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileDates, findDatePhrases } from "../../src/fr/dates/index.ts";
import { lexicons, readTsv } from "./lexicons.ts";
import { show } from "./show.ts";

const dates = compileDates(lexicons);
const folder = new URL("../fixtures/dates/", import.meta.url);
const read = (file: string) => readTsv(readFileSync(new URL(file, folder), "utf8"));
const hits = readdirSync(folder).filter((file) => file !== "misses.tsv");

/** Every phrase in one line: `5 mai => X-05-05 {day}; …`. */
const shown = (text: string) =>
  findDatePhrases(text, dates)
    .map((phrase) => `${phrase.text} => ${show(phrase)} {${phrase.rule}}`)
    .join("; ");

describe.each(hits)("%s", (file) => {
  test.each(read(file).map(({ text, phrases }) => [text, phrases]))("%s", (text, phrases) => {
    expect(shown(text ?? "")).toBe(phrases);
  });
});

describe("misses", () => {
  test.each(read("misses.tsv").map(({ text }) => [text]))("%s", (text) => {
    expect(shown(text ?? "")).toBe("");
  });
});

test("there are enough cases", () => {
  expect(hits.flatMap(read).length).toBeGreaterThanOrEqual(300);
  expect(read("misses.tsv").length).toBeGreaterThanOrEqual(150);
});

test("phrases stand in order, apart, with the words of the text", () => {
  const text = hits
    .flatMap(read)
    .map((row) => row.text)
    .join(". ");
  let end = 0;
  for (const phrase of findDatePhrases(text, dates)) {
    expect(phrase.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
    end = phrase.end;
  }
});

test("a date broken over two lines is one date, over two paragraphs it is not", () => {
  expect(shown("le 5\navril 2019")).toBe("5\navril 2019 => 2019-04-05 {day}");
  expect(shown("le 5\n\navril 2019")).toBe(
    "le 5 => X-X-05 {day_bare}; avril 2019 => 2019-04 {month}",
  );
});

test("a missing lexicon is named", () => {
  expect(() => compileDates({})).toThrow("date-words");
});
