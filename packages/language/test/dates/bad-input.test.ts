import { describe, expect, test } from "vitest";
import { findDatePhrases, phrasesOf } from "../../src/fr/dates/find.ts";
import { compileDates, readDates } from "../../src/fr/dates/index.ts";
import { type Lexed, lex } from "../../src/fr/dates/lex.ts";
import { lexicons } from "./lexicons.ts";

const dates = compileDates(lexicons);

const pieces = [
  "a",
  "1",
  "(",
  "\n",
  "5, 6, ",
  "1/",
  "et le ",
  "lundi ",
  "2020 ",
  "5mai",
  "du 5 au 6 ",
  "en 2020-2021, ",
  "le 5 mai, ",
  "fin de l'",
  "jusqu'au ",
  "mardi (5 ",
];

/** How often the parsers look at a token. */
function looks(text: string): number {
  let count = 0;
  const counted = new Proxy<Lexed>(lex(text, dates), {
    get(target, name) {
      count++;
      return Reflect.get(target, name);
    },
  });
  phrasesOf(counted);
  return count;
}

describe("twice the text is no more than twice the work", () => {
  test.each(pieces)("%j", (piece) => {
    const once = looks(piece.repeat(200));
    expect(looks(piece.repeat(400))).toBeLessThanOrEqual(once * 2.1 + 100);
  });
});

test.each([
  ["nothing", ""],
  ["one letter", "à"],
  ["a million letters", "a".repeat(1_000_000)],
  ["a million figures", "7".repeat(1_000_000)],
  ["lone surrogates", "\ud800 5 mai \udc00"],
  ["right to left", "الاجتماع 5 mai 2019 في الرباط"],
  ["other scripts", "会議 5 mai ២០១៩ ឧសភា 𝟝 mai"],
  ["nested brackets", `${"(le 5 mai ".repeat(500)}${")".repeat(500)}`],
])("%s does not throw", (_, text) => {
  expect(() => readDates(text, dates)).not.toThrow();
});

test("a date between other scripts is found", () => {
  expect(findDatePhrases("الاجتماع 5 mai 2019 في", dates).map(({ text }) => text)).toEqual([
    "5 mai 2019",
  ]);
});
