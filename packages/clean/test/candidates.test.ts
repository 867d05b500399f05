import { describe, expect, it } from "vitest";
import { candidatesAmong, countShared } from "../src/index.ts";

function sketches(lists: readonly (readonly number[])[]) {
  const starts = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  return { hashes: Int32Array.from(lists.flat()), starts };
}

const pairsOf = (...lists: readonly (readonly number[])[]) =>
  [...candidatesAmong(sketches(lists))].map(({ fuller, shorter }) => `${fuller} ${shorter}`).sort();

describe("candidates", () => {
  it.each<[string, number[][], string[]]>([
    [
      "texts that share two hashes",
      [
        [-5, 1, 9],
        [-5, 1],
        [2, 9],
      ],
      ["0 1"],
    ],
    ["no texts", [], []],
    ["texts without hashes", [[], [], [7]], []],
    [
      "every pair of three",
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      ["0 1", "0 2", "1 2"],
    ],
  ])("are %s", (_, lists, pairs) => {
    expect(pairsOf(...lists)).toEqual(pairs);
  });

  it("meet a tenth of the shorter text's hashes", () => {
    const long = Array.from({ length: 100 }, (_, i) => i);
    const other = (shared: number) => [
      ...long.slice(0, shared),
      ...long.slice(shared).map((hash) => hash + 1000),
    ];
    expect(pairsOf(long, other(9))).toEqual([]);
    expect(pairsOf(long, other(10))).toEqual(["0 1"]);
  });

  it("meet their next neighbours alone where a bucket is crowded", () => {
    const crowd = Array.from({ length: 30 }, () => [1, 2]);
    expect(pairsOf(...crowd).filter((pair) => pair.startsWith("0 "))).toHaveLength(12);
  });
});

it.each<[number[], number[], number]>([
  [[-3, 1, 5], [-3, 2, 5, 6], 2],
  [[], [1], 0],
  [[1, 2], [1, 2], 2],
])("%j and %j share %i", (one, other, shared) => {
  expect(countShared(Int32Array.from(one), Int32Array.from(other))).toBe(shared);
});
