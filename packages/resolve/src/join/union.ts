import type { Facts } from "../facts/facts.ts";
import { joinFrom, witnesses } from "../weights.ts";
import { eachCandidate } from "./block.ts";
import { contradict } from "./contradict.ts";
import { type Link, Links } from "./links.ts";
import { isRestated, scorePair } from "./score.ts";
import { type Traits, traitsOf, uniteTraits } from "./traits.ts";

/** Reports found to tell of one meeting: what they claim, and some of them to compare others with. */
interface Cluster {
  readonly traits: Traits;
  readonly some: readonly Facts[];
}

/**
 * Groups the facts that tell of one meeting: gives for each the index of the first of its group.
 * The best links are made first, and none that would put two reports that contradict each other
 * into one group, or groups whose reports do not go together on the whole.
 */
export function groupFacts(all: readonly Facts[]): Uint32Array {
  const parents = Uint32Array.from(all, ({ index }) => index);
  const clusters = new Map<number, Cluster>();
  const clusterAt = (root: number, facts: Facts | undefined) =>
    clusters.get(root) ?? (facts ? { traits: traitsOf(facts), some: [facts] } : undefined);
  for (const { a, b } of linksOf(all)) {
    const left = rootOf(parents, a);
    const right = rootOf(parents, b);
    const one = clusterAt(left, all[left]);
    const other = clusterAt(right, all[right]);
    if (left === right || !one || !other || !goTogether(one, other)) continue;
    const [root, child] = left < right ? [left, right] : [right, left];
    parents[child] = root;
    clusters.set(root, unite(one, other));
    clusters.delete(child);
  }
  return parents.map((_, index) => rootOf(parents, index));
}

/** Average linkage over a few reports of each: one odd report does not bridge two meetings. */
function goTogether(one: Cluster, other: Cluster): boolean {
  const [left, right] = [one.some[0], other.some[0]];
  const isPair = one.some.length === 1 && other.some.length === 1;
  if (isPair && left && right && isRestated(left, right)) return true;
  if (contradict(one.traits, other.traits)) return false;
  if (isPair) return true;
  const scores = one.some.flatMap((left) => other.some.map((right) => scorePair(left, right)));
  return scores.reduce((sum, score) => sum + score, 0) >= joinFrom.groups * scores.length;
}

function unite(one: Cluster, other: Cluster): Cluster {
  return {
    traits: uniteTraits(one.traits, other.traits),
    some: [...one.some, ...other.some].sort((a, b) => a.index - b.index).slice(0, witnesses),
  };
}

/** The links worth making, best first; equal ones in order of the reports. */
function linksOf(all: readonly Facts[]): Iterable<Link> {
  const links = new Links(all.length);
  eachCandidate(all, (left, right) => {
    const score = scorePair(left, right);
    if (score < joinFrom.pair) return false;
    links.add({ a: left.index, b: right.index, score });
    return true;
  });
  return links.inOrder();
}

/** Union-find's root; the path to it is halved on the way. */
function rootOf(parents: Uint32Array, index: number): number {
  let node = index;
  for (;;) {
    const parent = parents[node] ?? node;
    if (parent === node) return node;
    const above = parents[parent] ?? parent;
    parents[node] = above;
    node = above;
  }
}
