import { chairWordsIn } from "@communique/language";
import { fold } from "@communique/text";
import { expect, test } from "vitest";
import { chairYearsOf } from "../../src/dates/index.ts";

const chairs = [
  { bloc: "ASEAN", year: 2016, country: "LA" },
  { bloc: "ASEAN", year: 2023, country: "ID" },
  { bloc: "ASEAN", year: 2024, country: "LA" },
];
const names = [
  { name: "asean", kind: "bloc", value: "ASEAN" },
  { name: "laos", kind: "country", value: "LA" },
  { name: "indonesienne", kind: "country", value: "ID" },
  { name: "vietnam", kind: "country", value: "VN" },
];

function yearsIn(text: string) {
  const folded = fold(text);
  const named = names
    .flatMap(({ name, kind, value }) =>
      Array.from(folded.matchAll(new RegExp(name, "g")), ({ index }) => ({
        start: index,
        end: index + name.length,
        kind,
        value,
      })),
    )
    .sort((a, b) => a.start - b.start);
  return chairYearsOf(chairWordsIn(folded), named, chairs);
}

test.each([
  ["Sous la présidence indonésienne de l'ASEAN, les ministres ont siégé.", [[2023]]],
  ["Le Laos, président de l'ASEAN, a ouvert la séance.", [[2016, 2024]]],
  ["Le Laos est à la tête de l'ASEAN.", [[2016, 2024]]],
  ["Le Laos assume la présidence tournante de l'ASEAN.", [[2016, 2024]]],
])("%s", (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test.each([
  "Le président du Laos a salué l'ASEAN.",
  "La présidence du Laos a publié un décret.",
  "Le Vietnam et sa présidence de l'ASEAN.",
  "L'ASEAN siège au Laos.",
])("no chair: %s", (text) => {
  expect(yearsIn(text)).toEqual([]);
});

test("a flood of chairs ends", () => {
  expect(yearsIn("Le Laos, présidence de l'ASEAN. ".repeat(2000))).toEqual([[2016, 2024]]);
});
