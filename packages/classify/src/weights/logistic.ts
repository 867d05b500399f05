/** Weights of a decision by feature, with the bias. */
export type Weights<Feature extends string> = Readonly<Record<Feature | "bias", number>>;

/** The log-odds that features speak for: the sum of their weights and the bias. */
export function weigh<Feature extends string>(
  features: readonly Feature[],
  weights: Weights<Feature>,
): number {
  return features.reduce((sum, feature) => sum + weights[feature], weights.bias);
}

/** The probability of log-odds, 0 to 1. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
