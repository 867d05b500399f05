import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePhrases, findPhrases, fold, tokenise } from "../src/index.ts";

const index = compilePhrases([
  { form: "Corée", value: "region" },
  { form: "Corée du Sud", value: "KR" },
  { form: "hauts officiels", value: "som" },
  { form: "OMC", value: "wto", exact: true },
  { form: "été", value: "season", exact: true },
  { form: "Pérou", value: "PE" },
  { form: "Pérou", value: "lima" },
  { form: "Asie-Pacifique", value: "apac" },
  { form: "…", value: "nothing" },
]);

function found(text: string): string[] {
  const matches = findPhrases(index, text, tokenise(fold(text)));
  return matches.map(({ start, end, values }) => `${text.slice(start, end)}=${values.join("+")}`);
}

describe("findPhrases", () => {
  test.each([
    ["la Corée du Sud", ["Corée du Sud=KR"]],
    ["la Corée du Nord", ["Corée=region"]],
    ["la coree DU sud", ["coree DU sud=KR"]],
    ["la Corée, puis la Corée du Sud", ["Corée=region", "Corée du Sud=KR"]],
    ["au Pérou", ["Pérou=PE+lima"]],
    ["l’Asie–Pacifique", ["Asie–Pacifique=apac"]],
    ["l'Asie Pacifique", ["Asie Pacifique=apac"]],
    ["les hauts\nofficiels", ["hauts\nofficiels=som"]],
    ["à l'OMC", ["OMC=wto"]],
    ["cet été", ["été=season"]],
  ])("finds in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ["", "an empty text"],
    ["les Coréens", "a longer word"],
    ["omc", "a form whose case counts"],
    ["Été", "a form whose case counts, with a diacritic"],
    ["hauts\n\nofficiels", "a break of paragraphs between"],
    ["hauts, officiels", "a comma between"],
    ["hauts (officiels)", "a bracket between"],
    ["hauts ; officiels", "a semicolon between"],
    ["hauts     officiels", "a gap between"],
    ["officiels hauts", "another order"],
    ["… et …", "signs alone"],
  ])("finds nothing in %j: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("finds nothing with an empty index", () => {
    const text = "la Corée";
    expect(findPhrases(compilePhrases([]), text, tokenise(fold(text)))).toEqual([]);
  });

  test("gives matches in order that do not overlap, whatever the text", () => {
    const piece = fc.constantFrom("Corée ", "du ", "Sud", "OMC", "hauts ", "officiels", "\n", ", ");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let before = 0;
        for (const { start, end, values } of findPhrases(index, text, tokenise(fold(text)))) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(values).not.toEqual([]);
          before = end;
        }
      }),
    );
  });

  test("takes a million letters", () => {
    const text = "Corée du ".repeat(111_112);
    expect(findPhrases(index, text, tokenise(fold(text)))).toHaveLength(111_112);
  });
});
