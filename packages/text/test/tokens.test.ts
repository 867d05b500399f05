import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, tokenAt, tokenise, wordOf } from "../src/index.ts";

const tokensOf = (text: string) => tokenise(fold(text));

function wordsOf(text: string): string[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, i) => wordOf(tokens, i));
}

describe("tokenise", () => {
  test.each([
    ["", []],
    [" \n\t ", []],
    ["… « » — !", []],
    ["mot", ["mot"]],
    ["La 19e réunion", ["la", "19e", "reunion"]],
    ["l’Assemblée", ["l", "assemblee"]],
    ["Asie-Pacifique", ["asie", "pacifique"]],
    ["ASEAN+3", ["asean", "3"]],
    ["Hanoï,Rome.", ["hanoi", "rome"]],
    ["a_b", ["a", "b"]],
    ["3,5 %", ["3", "5"]],
    ["19ᵉ", ["19ᵉ"]],
    ["東京 Киев", ["東京", "киев"]],
  ])("cuts %j into %j", (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test("gives offsets of the text before folding", () => {
    const text = "Đà Nẵng, l’été";
    const { starts, ends, count } = tokensOf(text);
    const cut = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
    expect(cut).toEqual(["Đà", "Nẵng", "l", "été"]);
  });

  test("gives tokens that stand inside the text, in order, and do not touch", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { starts, ends, count } = tokensOf(text);
        let before = -1;
        for (let i = 0; i < count; i++) {
          const start = starts[i] ?? -1;
          const end = ends[i] ?? -1;
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });

  test("takes a million letters, in one word or in half a million", () => {
    expect(tokenise("a".repeat(1_000_000)).count).toBe(1);
    expect(tokenise("a ".repeat(500_000)).count).toBe(500_000);
  });
});

describe("tokenAt", () => {
  test.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 3],
    [100, 3],
  ])("from offset %i of `un à deux` on, token %i is the first", (offset, expected) => {
    expect(tokenAt(tokensOf("un à deux"), offset)).toBe(expected);
  });

  test("of a text without words is the count", () => {
    expect(tokenAt(tokensOf("…"), 0)).toBe(0);
  });
});
