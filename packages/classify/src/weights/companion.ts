/**
 * What speaks for (above 0) or against a report of its own for another meeting that an article
 * names: the weights of a
 * logistic regression (L2) on 314 cases of 611 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const companionWeights = {
  title: -0.31,
  lead: -0.06,
  second: 0.55,
  opening: 0.15,
  held: -0.42,
  future: -0.05,
  pluperfect: 0.39,
  past: 0.03,
  next: -0.91,
  margin: -0.16,
  also: 0.29,
  ordinal: 1.38,
  series: 0.73,
  sameName: 0.68,
  together: 0.69,
  talksBeside: -0.1,
  besideTalks: -0.08,
  listed: 1.23,
  dated: 0.5,
  apart: -0.34,
  sameDays: -0.08,
  twice: 0.0,
  often: 0.39,
  weak: -0.45,
  strong: 0.48,
  likeMain: -0.32,
  bias: -3.59,
};
/** From this probability on another meeting is reported too. */
export const takenAlong = 0.3;

export type CompanionFeature = Exclude<keyof typeof companionWeights, "bias">;
