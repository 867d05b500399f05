import { expect, test } from "vitest";
import { splitLabels } from "../src/index.ts";
import { labelOf } from "./make.ts";

const labels = Array.from({ length: 600 }, (_, i) =>
  labelOf(`article-${i}`, [], { cluster: i < 300 ? `meeting-${i % 100}` : null }),
);
const split = splitLabels(labels);

test("all articles of a meeting come to one side", () => {
  for (let i = 0; i < 100; i++) {
    const sides = [i, i + 100, i + 200].map((n) => split[`article-${n}`]);
    expect(new Set(sides).size).toBe(1);
  }
});

test("about a third is held out", () => {
  const held = Object.values(split).filter((side) => side === "test").length;
  expect(held / labels.length).toBeGreaterThan(0.27);
  expect(held / labels.length).toBeLessThan(0.4);
});

test("a side depends on the meeting alone", () => {
  expect(splitLabels(labels.slice(40, 50).toReversed())).toEqual(
    Object.fromEntries(labels.slice(40, 50).map(({ id }) => [id, split[id]])),
  );
});
