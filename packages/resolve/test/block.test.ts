import { expect, test } from "vitest";
import { factsOf } from "../src/facts/facts.ts";
import { eachCandidate } from "../src/join/block.ts";
import { reportOf } from "./make.ts";

/** How many pairs are compared among reports of one day and place with a few names. */
function comparisons(count: number): number {
  const facts = Array.from({ length: count }, (_, index) =>
    factsOf(reportOf(`n${index}`, { name: `Réunion ${"abcdefghij"[index % 10]?.repeat(8)}` }), {
      index,
      original: `n${index}`,
      published: null,
      misnumbered: false,
      membersOf: new Map(),
    }),
  );
  let pairs = 0;
  eachCandidate(facts, () => {
    pairs++;
    return false;
  });
  return pairs;
}

test("the pairs compared grow with the reports of one day and place, not with their square", () => {
  expect(comparisons(4000) / comparisons(1000)).toBeLessThan(4.5);
});
