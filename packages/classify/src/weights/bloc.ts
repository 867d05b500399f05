/**
 * What speaks for (above 0) or against a named bloc's meeting as a whole: the weights of a
 * logistic regression (L2) on 514 cases of 611 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const blocWeights = {
  series: 1.58,
  otherSeries: -1.64,
  often: 0.64,
  first: -0.05,
  talks: -1.22,
  states: -0.57,
  named: -0.07,
  title: -0.03,
  lead: 1.09,
  second: 0.8,
  own: 0.05,
  members: 0.53,
  membersInHead: 0.24,
  matter: -0.21,
  convenes: 0.48,
  acts: 0.43,
  bias: -0.75,
};
export type BlocFeature = Exclude<keyof typeof blocWeights, "bias">;
