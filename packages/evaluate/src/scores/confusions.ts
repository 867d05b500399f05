import { groupBy } from "../match/groups.ts";
import type { FieldResult } from "./field-miss.ts";
import type { Confusion } from "./types.ts";

/** The wrong values of a field, counted by what they should have been; most frequent first. */
export function confusionsOf(results: readonly FieldResult[], field: string): Confusion[] {
  const misses = results.find(({ name }) => name === field)?.misses ?? [];
  const groups = groupBy(misses, ({ expected, got }) => `${expected}\t${got}`);
  return [...groups]
    .map(([key, { length: n }]) => {
      const [gold = "", got = ""] = key.split("\t");
      return { gold, got, n };
    })
    .toSorted((a, b) => b.n - a.n || compare(a.gold, b.gold) || compare(a.got, b.got));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
