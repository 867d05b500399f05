/**
 * What speaks for (above 0) or against a named bloc's meeting as a whole: the weights of a
 * logistic regression (L2) on 398 cases of 451 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const blocWeights = {
  series: 1.54,
  otherSeries: -1.8,
  often: 0.52,
  first: 0.07,
  talks: -1.14,
  states: -0.6,
  named: -0.04,
  title: 0.07,
  lead: 1.39,
  second: 1.01,
  own: -0.35,
  members: 0.41,
  membersInHead: 0.07,
  matter: -0.3,
  convenes: 0.48,
  acts: 0.55,
  bias: -0.56,
};
export type BlocFeature = Exclude<keyof typeof blocWeights, "bias">;
