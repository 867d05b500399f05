/**
 * What speaks for (above 0) or against a report of its own for another meeting that an article
 * names: the weights of a
 * logistic regression (L2) on 257 cases of 491 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const companionWeights = {
  title: -0.26,
  lead: 0.05,
  second: 0.47,
  opening: 0.25,
  held: -0.22,
  future: -0.06,
  pluperfect: 0.40,
  past: 0.17,
  next: -0.70,
  margin: -0.29,
  also: 0.31,
  ordinal: 1.30,
  series: 0.63,
  sameName: 0.58,
  together: 0.74,
  talksBeside: -0.12,
  besideTalks: 0.01,
  listed: 1.12,
  dated: 0.31,
  apart: -0.25,
  sameDays: -0.20,
  twice: 0.10,
  often: 0.36,
  weak: -0.53,
  strong: 0.36,
  likeMain: -0.32,
  bias: -3.22,
};
/** From this probability on another meeting is reported too. */
export const takenAlong = 0.3;

export type CompanionFeature = Exclude<keyof typeof companionWeights, "bias">;
