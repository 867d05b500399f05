/**
 * What speaks for (above 0) or against a report of its own for another meeting that an article
 * names: the weights of a
 * logistic regression (L2) on 314 cases of 611 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const companionWeights = {
  title: -0.32,
  lead: -0.05,
  second: 0.55,
  opening: 0.15,
  held: -0.42,
  future: -0.05,
  pluperfect: 0.4,
  past: 0.03,
  next: -0.91,
  margin: -0.16,
  also: 0.29,
  ordinal: 1.39,
  series: 0.73,
  sameName: 0.67,
  together: 0.7,
  talksBeside: -0.1,
  besideTalks: -0.08,
  listed: 1.23,
  dated: 0.5,
  apart: -0.36,
  sameDays: -0.17,
  twice: -0.01,
  often: 0.4,
  weak: -0.45,
  strong: 0.49,
  likeMain: -0.33,
  bias: -3.52,
};
/** From this probability on another meeting is reported too. */
export const takenAlong = 0.3;

export type CompanionFeature = Exclude<keyof typeof companionWeights, "bias">;
