import type { Facts } from "../facts/facts.ts";
import { compareText } from "../order.ts";
import { blockLimits } from "../weights.ts";
import { groupByKey } from "./group-by-key.ts";
import { joined, timeKeys, yearDayKeys, yearKeys } from "./keys.ts";
import { PairSet } from "./pair-set.ts";

/** A way to put reports that may tell of one meeting side by side. */
type Blocking = (facts: Facts) => readonly string[];

/** Reports are compared if they share a key of one of these. */
const blockings: readonly Blocking[] = [
  ({ original, rank }) => joined(original, rank),
  ({ series, ordinal }) => joined(series, ordinal),
  ({ ordinal, parties }) => joined(ordinal, parties.key),
  (facts) => timeKeys(facts).flatMap((day) => joined(day, facts.parties.key)),
  (facts) => timeKeys(facts).flatMap((day) => joined(day, facts.city ?? facts.country)),
  (facts) => timeKeys(facts).flatMap((day) => joined(day, facts.topic)),
  (facts) => yearDayKeys(facts).flatMap((day) => joined(day, facts.parties.key)),
  (facts) => yearDayKeys(facts).flatMap((day) => joined(day, facts.topic)),
  (facts) => yearKeys(facts).flatMap((year) => joined(year, facts.series)),
  (facts) => yearKeys(facts).flatMap((year) => joined(year, facts.parties.key, facts.topic)),
  ({ parties, topic }) => joined(parties.key, topic),
  ({ words, nameKey }) => (words.length > 2 ? [nameKey] : []),
];

/** Visits each pair that shares a block; one that `visit` takes is not visited again. */
export function eachCandidate(
  all: readonly Facts[],
  visit: (left: Facts, right: Facts) => boolean,
): void {
  const taken = new PairSet(all.length);
  for (const blocking of blockings) {
    for (const block of blocksOf(all, blocking)) {
      eachPair(block, (left, right) => {
        if (taken.has(left.index, right.index) || !visit(left, right)) return;
        taken.add(left.index, right.index);
      });
    }
  }
}

/** The groups of two or more that share a key. */
function blocksOf(all: readonly Facts[], blocking: Blocking): Iterable<Facts[]> {
  return groupByKey(all, blocking);
}

/** Visits the pairs of a block: all of a short one; of a long one those with like names. */
function eachPair(block: readonly Facts[], visit: (a: Facts, b: Facts) => void): void {
  const long = block.length > blockLimits.allPairs;
  const members = long ? block.toSorted(byName) : block;
  const reach = long ? blockLimits.window : block.length;
  for (const [index, left] of members.entries()) {
    const last = Math.min(members.length - 1, index + reach);
    for (let other = index + 1; other <= last; other++) {
      visitInOrder(left, members[other], visit);
    }
  }
}

function visitInOrder(
  left: Facts,
  right: Facts | undefined,
  visit: (a: Facts, b: Facts) => void,
): void {
  if (!right || left === right) return;
  if (left.index < right.index) visit(left, right);
  else visit(right, left);
}

function byName(left: Facts, right: Facts): number {
  return compareText(left.nameKey, right.nameKey) || left.index - right.index;
}
