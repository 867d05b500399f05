/**
 * What speaks for (above 0) or against a named bloc's meeting as a whole: the weights of a
 * logistic regression (L2) on 355 cases of 404 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const blocWeights = {
  series: 1.59,
  otherSeries: -1.85,
  often: 0.65,
  first: 0.11,
  talks: -1.16,
  states: -0.55,
  named: -0.01,
  title: -0.05,
  lead: 1.35,
  second: 0.92,
  own: -0.34,
  members: 0.35,
  membersInHead: 0.08,
  matter: -0.57,
  convenes: 0.44,
  acts: 0.55,
  bias: -0.49,
};
export type BlocFeature = Exclude<keyof typeof blocWeights, "bias">;
