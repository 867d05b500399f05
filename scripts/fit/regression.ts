import { Matrix, solve } from "ml-matrix";

/** A case to learn from: its features by name, and whether it is so. */
export interface Example {
  /** Cases of one group are never on both sides of a check. */
  readonly group: string;
  /** The list of which one case is to be chosen, where there is one. */
  readonly choice?: string;
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
}

/** Weights by feature, with the bias. */
export type Fitted = Readonly<Record<string, number>>;

const rounds = 25;

/**
 * Logistic regression with an L2 penalty on all but the bias, by Newton's method (IRLS).
 * `penalty` is the inverse of scikit-learn's C. Throws where no example is given.
 * Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 2nd ed., 4.4.1.
 */
export function fit(examples: readonly Example[], names: readonly string[], penalty = 2): Fitted {
  if (examples.length === 0) throw new Error("fit: no examples");
  const x = new Matrix(
    examples.map(({ features }) => [1, ...names.map((name) => features[name] ?? 0)]),
  );
  const ridge = Matrix.diag([0, ...names.map(() => penalty)]);
  let weights = Matrix.zeros(names.length + 1, 1);
  for (let round = 0; round < rounds; round += 1) {
    weights = Matrix.add(weights, stepOf(x, examples, weights, ridge));
  }
  return Object.fromEntries(["bias", ...names].map((name, i) => [name, weights.get(i, 0)]));
}

function stepOf(x: Matrix, examples: readonly Example[], weights: Matrix, ridge: Matrix): Matrix {
  const likely = x.mmul(weights).to1DArray().map(sigmoid);
  const residual = Matrix.columnVector(
    likely.map((p, i) => Number(examples[i]?.right === true) - p),
  );
  const gradient = Matrix.sub(x.transpose().mmul(residual), ridge.mmul(weights));
  const scaled = x.clone();
  likely.forEach((p, i) => {
    scaled.mulRow(i, p * (1 - p));
  });
  return solve(Matrix.add(x.transpose().mmul(scaled), ridge), gradient);
}

const sigmoid = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** The probability that a case is so, 0 to 1. */
export function probability(weights: Fitted, features: Example["features"]): number {
  const terms = Object.entries(features).map(([name, value]) => (weights[name] ?? 0) * value);
  return sigmoid((weights.bias ?? 0) + terms.reduce((sum, term) => sum + term, 0));
}

/** F1 at a threshold of one half where each fifth of the groups is judged by weights fitted on the rest. */
export function crossValidated(examples: readonly Example[], names: readonly string[]): number {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, i) => [group, i % 5]));
  let [both, said, are] = [0, 0, 0];
  for (let fold = 0; fold < 5; fold += 1) {
    const held = examples.filter(({ group }) => foldOf.get(group) === fold);
    const weights = fit(
      examples.filter(({ group }) => foldOf.get(group) !== fold),
      names,
    );
    const yes = held.filter(({ features }) => probability(weights, features) >= 0.5);
    both += yes.filter(({ right }) => right).length;
    said += yes.length;
    are += held.filter(({ right }) => right).length;
  }
  return (2 * both) / (said + are);
}
