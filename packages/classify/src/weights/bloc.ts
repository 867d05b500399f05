/**
 * What speaks for (above 0) or against a named bloc's meeting as a whole: the weights of a
 * logistic regression (L2) on 481 cases of 571 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const blocWeights = {
  series: 1.55,
  otherSeries: -1.74,
  often: 0.51,
  first: -0.04,
  talks: -1.19,
  states: -0.57,
  named: -0.01,
  title: -0.12,
  lead: 1.19,
  second: 0.92,
  own: -0.15,
  members: 0.5,
  membersInHead: 0.25,
  matter: -0.29,
  convenes: 0.5,
  acts: 0.49,
  bias: -0.69,
};
export type BlocFeature = Exclude<keyof typeof blocWeights, "bias">;
