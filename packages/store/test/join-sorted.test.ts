import { expect, it } from "vitest";
import { joinSorted } from "../src/index.ts";

async function* stream<Item>(...items: Item[]) {
  yield* items;
}

async function joined(lefts: string[], rights: string[]): Promise<[string, string[]][]> {
  const pairs: [string, string[]][] = [];
  const rows = joinSorted(stream(...lefts), stream(...rights), (row) => row.slice(0, 1));
  for await (const pair of rows) pairs.push(pair);
  return pairs;
}

it.each<[string[], string[], [string, string[]][]]>([
  [[], [], []],
  [
    ["a", "b"],
    [],
    [
      ["a", []],
      ["b", []],
    ],
  ],
  [
    ["a", "b", "c"],
    ["a1", "a2", "c1"],
    [
      ["a", ["a1", "a2"]],
      ["b", []],
      ["c", ["c1"]],
    ],
  ],
])("%o with %o", async (lefts, rights, expected) => {
  expect(await joined(lefts, rights)).toEqual(expected);
});

it("fails at a row that belongs to none", async () => {
  await expect(joined(["a", "c"], ["b1"])).rejects.toThrow("a row of b has nothing to join");
});
