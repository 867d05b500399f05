import type { Facts } from "../facts/facts.ts";
import { pairWeights } from "../weights.ts";
import { blockings, blocksOf, eachPair } from "./block.ts";
import { contradict } from "./contradict.ts";
import { scorePair } from "./score.ts";
import { type Traits, traitsOf, uniteTraits } from "./traits.ts";

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Groups the facts that tell of one meeting, as lists of indexes in order. The best links are made
 * first, and none that would put two reports that contradict each other into one group.
 */
export function groupFacts(all: readonly Facts[]): number[][] {
  const parents = all.map(({ index }) => index);
  const traits = new Map<number, Traits>();
  const traitsAt = (root: number, facts: Facts | undefined) =>
    traits.get(root) ?? (facts ? traitsOf(facts) : undefined);
  for (const { a, b } of linksOf(all)) {
    const left = rootOf(parents, a);
    const right = rootOf(parents, b);
    const leftTraits = traitsAt(left, all[left]);
    const rightTraits = traitsAt(right, all[right]);
    if (left === right || !leftTraits || !rightTraits || contradict(leftTraits, rightTraits)) {
      continue;
    }
    const [root, child] = left < right ? [left, right] : [right, left];
    parents[child] = root;
    traits.set(root, uniteTraits(leftTraits, rightTraits));
    traits.delete(child);
  }
  return groupsOf(parents);
}

/** The links worth making, best first; equal ones in order of the reports. */
function linksOf(all: readonly Facts[]): Link[] {
  const links: Link[] = [];
  const seen = new Set<number>();
  for (const blocking of blockings) {
    for (const block of blocksOf(all, blocking)) {
      eachPair(block, (left, right) => {
        const name = left.index * all.length + right.index;
        if (seen.has(name)) return;
        const score = scorePair(left, right);
        if (score < pairWeights.threshold) return;
        seen.add(name);
        links.push({ a: left.index, b: right.index, score });
      });
    }
  }
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Union-find's root; the path to it is halved on the way. */
function rootOf(parents: number[], index: number): number {
  let node = index;
  for (;;) {
    const parent = parents[node] ?? node;
    if (parent === node) return node;
    const above = parents[parent] ?? parent;
    parents[node] = above;
    node = above;
  }
}

function groupsOf(parents: number[]): number[][] {
  const groups = new Map<number, number[]>();
  for (const index of parents.keys()) {
    const root = rootOf(parents, index);
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  }
  return [...groups.values()];
}
