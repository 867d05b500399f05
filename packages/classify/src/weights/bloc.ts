/**
 * What speaks for (above 0) or against a named bloc's meeting as a whole: the weights of a
 * logistic regression (L2) on 481 cases of 571 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const blocWeights = {
  series: 1.56,
  otherSeries: -1.73,
  often: 0.53,
  first: -0.02,
  talks: -1.19,
  states: -0.57,
  named: 0.01,
  title: -0.09,
  lead: 1.20,
  second: 0.93,
  own: -0.24,
  members: 0.51,
  membersInHead: 0.24,
  matter: -0.26,
  convenes: 0.50,
  acts: 0.49,
  bias: -0.67,
};
export type BlocFeature = Exclude<keyof typeof blocWeights, "bias">;
