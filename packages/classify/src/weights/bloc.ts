/**
 * What speaks for (above 0) or against a named bloc's meeting as a whole: the weights of a
 * logistic regression (L2) on 427 cases of 491 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const blocWeights = {
  series: 1.55,
  otherSeries: -1.80,
  often: 0.54,
  first: -0.02,
  talks: -1.15,
  states: -0.62,
  named: 0.06,
  title: 0.11,
  lead: 1.45,
  second: 1.11,
  own: -0.40,
  members: 0.43,
  membersInHead: 0.11,
  matter: -0.39,
  convenes: 0.51,
  acts: 0.54,
  bias: -0.58,
};
export type BlocFeature = Exclude<keyof typeof blocWeights, "bias">;
