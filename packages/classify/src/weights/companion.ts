/**
 * What speaks for (above 0) or against a report of its own for another meeting that an article
 * names: the weights of a
 * logistic regression (L2) on 196 cases of 404 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const companionWeights = {
  title: -0.4,
  lead: 0.48,
  second: 0.71,
  opening: -0.04,
  held: -0.17,
  future: -0.12,
  pluperfect: 0.57,
  past: -0.16,
  next: -0.6,
  margin: -0.21,
  also: 0.27,
  ordinal: 1.03,
  series: 0.63,
  sameName: 0.58,
  together: 0.66,
  talksBeside: -0.05,
  besideTalks: 0.15,
  dated: 0.3,
  apart: 0.0,
  sameDays: -0.19,
  twice: 0.29,
  often: 0.17,
  weak: -0.75,
  strong: -0.32,
  likeMain: -0.24,
  bias: -2.97,
};
/** From this probability on another meeting is reported too. */
export const takenAlong = 0.25;

export type CompanionFeature = Exclude<keyof typeof companionWeights, "bias">;
