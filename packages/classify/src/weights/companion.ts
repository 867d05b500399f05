/**
 * What speaks for (above 0) or against a report of its own for another meeting that an article
 * names: the weights of a
 * logistic regression (L2) on 255 cases of 491 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const companionWeights = {
  title: -0.27,
  lead: 0.02,
  second: 0.53,
  opening: 0.24,
  held: -0.24,
  future: -0.09,
  pluperfect: 0.41,
  past: 0.16,
  next: -0.71,
  margin: -0.29,
  also: 0.30,
  ordinal: 1.31,
  series: 0.64,
  sameName: 0.58,
  together: 0.72,
  talksBeside: -0.12,
  besideTalks: -0.02,
  listed: 1.12,
  dated: 0.33,
  apart: -0.25,
  sameDays: -0.19,
  twice: 0.07,
  often: 0.35,
  weak: -0.55,
  strong: 0.43,
  likeMain: -0.32,
  bias: -3.20,
};
/** From this probability on another meeting is reported too. */
export const takenAlong = 0.3;

export type CompanionFeature = Exclude<keyof typeof companionWeights, "bias">;
