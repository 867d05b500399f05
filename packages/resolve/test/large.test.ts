import { describe, expect, it } from "vitest";
import { groupByKey } from "../src/join/group-by-key.ts";
import { Links } from "../src/join/links.ts";
import { PairSet } from "../src/join/pair-set.ts";

describe("what is held of many reports", () => {
  it("groups items by their keys, as a map would", () => {
    const items = Array.from({ length: 5000 }, (_, i) => i);
    const keysOf = (i: number) => [
      `a${i % 700}`,
      `b${i % 3000}`,
      ...(i % 7 === 0 ? ["seven"] : []),
    ];
    const map = new Map<string, number[]>();
    for (const i of items) for (const key of keysOf(i)) map.set(key, [...(map.get(key) ?? []), i]);
    const expected = [...map.values()].filter((group) => group.length > 1);
    const text = (groups: readonly number[][]) => groups.map(String).sort();
    expect(text([...groupByKey(items, keysOf)])).toEqual(text(expected));
    expect([...groupByKey([], keysOf)]).toEqual([]);
  });

  it("remembers pairs, far more than fit at first", () => {
    const pairs = new PairSet(4000);
    for (let i = 0; i < 3000; i++) pairs.add(i, (i * 7) % 4000);
    expect(Array.from({ length: 3000 }, (_, i) => pairs.has(i, (i * 7) % 4000))).not.toContain(
      false,
    );
    expect([pairs.has(0, 1), pairs.has(3999, 0), pairs.has(1, 8)]).toEqual([false, false, false]);
  });

  it("gives links best first, and equal ones in order", () => {
    const links = new Links(3000);
    const all = Array.from({ length: 2500 }, (_, i) => ({
      a: (i * 37) % 2500,
      b: 2999 - (i % 400),
      score: ((i * 13) % 50) / 7,
    }));
    for (const link of all) links.add(link);
    const sorted = all.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    expect([...links.inOrder()]).toEqual(sorted);
  });
});
