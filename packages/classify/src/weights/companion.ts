/**
 * What speaks for (above 0) or against a report of its own for another meeting that an article
 * names: the weights of a
 * logistic regression (L2) on 290 cases of 571 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const companionWeights = {
  title: -0.32,
  lead: 0.04,
  second: 0.56,
  opening: 0.27,
  held: -0.33,
  future: -0.08,
  pluperfect: 0.41,
  past: 0.15,
  next: -0.68,
  margin: -0.11,
  also: 0.3,
  ordinal: 1.39,
  series: 0.67,
  sameName: 0.68,
  together: 0.79,
  talksBeside: -0.11,
  besideTalks: 0.02,
  listed: 1.19,
  dated: 0.46,
  apart: -0.27,
  sameDays: 0.16,
  twice: 0.1,
  often: 0.36,
  weak: -0.46,
  strong: 0.37,
  likeMain: -0.34,
  bias: -3.85,
};
/** From this probability on another meeting is reported too. */
export const takenAlong = 0.3;

export type CompanionFeature = Exclude<keyof typeof companionWeights, "bias">;
