import type { Facts } from "../facts/facts.ts";
import { joinFrom, witnesses } from "../weights.ts";
import { eachCandidate } from "./block.ts";
import { contradict } from "./contradict.ts";
import { isRestated, scorePair } from "./score.ts";
import { type Traits, traitsOf, uniteTraits } from "./traits.ts";

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Reports found to tell of one meeting: what they claim, and some of them to compare others with. */
interface Cluster {
  readonly traits: Traits;
  readonly some: readonly Facts[];
}

/**
 * Groups the facts that tell of one meeting, as lists of indexes in order. The best links are made
 * first, and none that would put two reports that contradict each other into one group, or groups
 * whose reports do not go together on the whole.
 */
export function groupFacts(all: readonly Facts[]): number[][] {
  const parents = all.map(({ index }) => index);
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
  return groupsOf(parents);
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
function linksOf(all: readonly Facts[]): Link[] {
  const links: Link[] = [];
  eachCandidate(all, (left, right) => {
    const score = scorePair(left, right);
    if (score < joinFrom.pair) return false;
    links.push({ a: left.index, b: right.index, score });
    return true;
  });
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
