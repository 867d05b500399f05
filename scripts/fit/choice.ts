import { type Example, type Fitted, fit } from "./regression.ts";

const steps = 600;
const shortest = 1e-7;

/**
 * A conditional logit (McFadden 1974) with an L2 penalty: weights under which, in each list of which
 * one item is to be chosen, a right item is likeliest; by gradient ascent with step control. The
 * result is stretched and shifted so that its logistic is the probability of an item's being right
 * by itself (Platt 1999), so that weights of `fit` can be replaced by these.
 */
export function fitChoice(
  examples: readonly Example[],
  names: readonly string[],
  penalty = 2,
): Fitted {
  const items = examples.map((example) => ({
    right: example.right,
    x: names.map((name) => example.features[name] ?? 0),
  }));
  const lists = listsOf(examples).map((list) => list.map((i) => items[i] as Item));
  const weights = climb(lists, names.length, penalty);
  const scored = examples.map(({ group, right }, i) => ({
    group,
    right,
    features: { score: dot(weights, (items[i] as Item).x) },
  }));
  const scale = fit(scored, ["score"], 0.01);
  return Object.fromEntries([
    ["bias", scale.bias ?? 0],
    ...names.map((name, i) => [name, (weights[i] ?? 0) * (scale.score ?? 1)]),
  ]);
}

interface Item {
  readonly right: boolean;
  readonly x: readonly number[];
}

/** The lists that hold both right and wrong items, as indices. */
function listsOf(examples: readonly Example[]): number[][] {
  const lists = new Map<string, number[]>();
  examples.forEach(({ choice, group }, i) => {
    const key = choice ?? group;
    lists.set(key, [...(lists.get(key) ?? []), i]);
  });
  return [...lists.values()].filter(
    (list) => new Set(list.map((i) => examples[i]?.right)).size === 2,
  );
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

function climb(lists: readonly (readonly Item[])[], size: number, penalty: number): number[] {
  let weights = new Array<number>(size).fill(0);
  let height = heightOf(lists, weights, penalty);
  let step = 0.05;
  for (let round = 0; round < steps && step > shortest; round += 1) {
    const slope = slopeOf(lists, weights, penalty);
    const next = weights.map((weight, i) => weight + step * (slope[i] ?? 0));
    const reached = heightOf(lists, next, penalty);
    if (reached > height) {
      [weights, height, step] = [next, reached, step * 1.3];
    } else step /= 2;
  }
  return weights;
}

/** The log-likelihood of the right choices, less the penalty. */
function heightOf(
  lists: readonly (readonly Item[])[],
  weights: readonly number[],
  penalty: number,
) {
  const likelihood = lists.reduce((sum, list) => {
    const shares = sharesOf(list, weights);
    return sum + Math.log(list.reduce((p, { right }, i) => p + (right ? (shares[i] ?? 0) : 0), 0));
  }, 0);
  return likelihood - (penalty / 2) * dot(weights, weights);
}

function slopeOf(lists: readonly (readonly Item[])[], weights: readonly number[], penalty: number) {
  const slope = weights.map((weight) => -penalty * weight);
  for (const list of lists) {
    const shares = sharesOf(list, weights);
    const rights = list.reduce((p, { right }, i) => p + (right ? (shares[i] ?? 0) : 0), 0);
    list.forEach(({ right, x }, i) => {
      const share = shares[i] ?? 0;
      const pull = (right ? share / rights : 0) - share;
      x.forEach((value, j) => {
        slope[j] = (slope[j] ?? 0) + pull * value;
      });
    });
  }
  return slope;
}

/** Each item's share of its list. */
function sharesOf(list: readonly Item[], weights: readonly number[]): number[] {
  const scores = list.map(({ x }) => dot(weights, x));
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
}
