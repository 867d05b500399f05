import { describe, expect, it } from "vitest";
import { stretchesOf } from "../sentences.ts";

describe("the sentences around spans", () => {
  const body = "Un. Deux deux. Trois.\n\nQuatre.";
  it.each<[string, [number, number][], string[]]>([
    ["none", [], []],
    ["one", [[4, 8]], ["Deux deux."]],
    [
      "two in one",
      [
        [4, 8],
        [9, 13],
      ],
      ["Deux deux."],
    ],
    ["across two", [[9, 18]], ["Deux deux. Trois."]],
    [
      "two that overlap",
      [
        [0, 8],
        [9, 18],
      ],
      ["Un. Deux deux. Trois."],
    ],
    [
      "apart",
      [
        [0, 2],
        [23, 29],
      ],
      ["Un.", "Quatre."],
    ],
    [
      "outside",
      [
        [-1, 3],
        [28, 99],
        [5, 5],
      ],
      [],
    ],
  ])("%s", (_, spans, expected) => {
    const found = stretchesOf(
      body,
      spans.map(([start, end]) => ({ start, end })),
    );
    expect(found.map(({ start, end }) => body.slice(start, end))).toEqual(expected);
  });
});
