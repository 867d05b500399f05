import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../src/index.ts";

const anyText = fc.string({ unit: "binary", maxLength: 200 });

describe("fold", () => {
  test.each([
    ["", ""],
    ["Réunion", "reunion"],
    ["ÇA ET LÀ", "ca et la"],
    ["Đà Nẵng", "da nang"],
    ["Điện Biên", "dien bien"],
    ["l’ASEAN", "l'asean"],
    ["l‘été", "l'ete"],
    ["l`été", "l'ete"],
    ["Asie‑Pacifique", "asie-pacifique"],
    ["10–12 mai", "10-12 mai"],
    ["Paris — Rome", "paris - rome"],
    ["Vietnam : 12\u202f000", "vietnam : 12 000"],
    ["21\u00a0h", "21 h"],
    ["19ᵉ", "19ᵉ"],
    ["cœur", "cœur"],
    ["mot\nmot\tmot", "mot\nmot\tmot"],
    ["e\u0301", "e\u0301"],
    ["Москва", "москва"],
    ["東京", "東京"],
    ["🙂 Été", "🙂 ete"],
  ])("of %j is %j", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test.each([
    ["a lone surrogate", "\ud800"],
    ["a capital whose lower case is longer", "İstanbul"],
    ["a letter of two units", "𝐀bc"],
    ["signs that decompose into several", "ﬁn ½ ㎞"],
    ["a word written with jamo", "한국"],
    ["a byte order mark", "\ufeffParis"],
  ])("keeps the length of %s", (_, text) => {
    expect(fold(text)).toHaveLength(text.length);
  });

  test("keeps the length of any text", () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.length));
  });

  test("folds what is folded to itself", () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test("folds a text unit by unit, so that a part folds as it does in the whole", () => {
    const french = fc.string({ unit: fc.constantFrom(..."aÉèçŒĐ’– \u00a0") });
    fc.assert(fc.property(french, french, (a, b) => fold(a + b) === fold(a) + fold(b)));
  });

  test("takes a million letters", () => {
    expect(fold("É".repeat(1_000_000))).toBe("e".repeat(1_000_000));
  });
});
