import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cell, expandForm, lexicon } from "../src/index.ts";

describe("expandForm", () => {
  test.each([
    ["", [""]],
    ["sommet", ["sommet"]],
    ["sommet(s)", ["sommet", "sommets"]],
    ["(re)venir", ["venir", "revenir"]],
    ["tenu(e)(s)", ["tenu", "tenue", "tenus", "tenues"]],
    ["(vice-)ministre(s)", ["ministre", "ministres", "vice-ministre", "vice-ministres"]],
    ["mois()", ["mois", "mois"]],
    ["ouvert (", ["ouvert ("]],
    ["fermé )", ["fermé )"]],
    ["fermé ) puis ouvert(e)", ["fermé ) puis ouvert", "fermé ) puis ouverte"]],
  ])("of %j has %j", (entry, expected) => {
    expect(expandForm(entry).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ["sommet", 1],
    ["sommet(s)", 2],
    ["tenu(e)(s)", 4],
    ["visite(s) officielle(s) et privée(s)", 8],
  ])("of %j has as many as %i forms", (entry, count) => {
    expect(expandForm(entry)).toHaveLength(count);
  });

  const letters = fc.string({ unit: fc.constantFrom(..."aé -'"), maxLength: 6 });

  test("doubles with each ending, and starts and ends as the entry does", () => {
    const parts = fc.array(fc.tuple(letters, letters), { maxLength: 5 });
    fc.assert(
      fc.property(parts, letters, (pairs, tail) => {
        const entry = pairs.map(([word, ending]) => `${word}(${ending})`).join("") + tail;
        const forms = expandForm(entry);
        expect(forms).toHaveLength(2 ** pairs.length);
        expect(forms).toContain(pairs.map(([word]) => word).join("") + tail);
        expect(forms).toContain(pairs.flat().join("") + tail);
        expect(forms.join("")).not.toMatch(/[()]/);
      }),
    );
  });
});

describe("cell", () => {
  const row = { form: "sommet", level: "" };

  test.each([
    ["form", "sommet"],
    ["level", ""],
  ])("%s is %j", (column, expected) => {
    expect(cell(row, column)).toBe(expected);
  });

  test("throws where the column is missing, and shows the row", () => {
    expect(() => cell(row, "kind")).toThrow(
      'language: no column kind in {"form":"sommet","level":""}',
    );
  });
});

describe("lexicon", () => {
  const lexicons = { months: [{ form: "mai" }], empty: [] };

  test.each([
    ["months", [{ form: "mai" }]],
    ["empty", []],
  ])("%s has its rows", (name, expected) => {
    expect(lexicon(lexicons, name)).toEqual(expected);
  });

  test("throws where there is no such file", () => {
    expect(() => lexicon(lexicons, "weekdays")).toThrow("language: no lexicon weekdays.tsv");
  });
});
