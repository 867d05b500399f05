/**
 * What speaks for (above 0) or against a report of its own for another meeting that an article
 * names: the weights of a
 * logistic regression (L2) on 235 cases of 451 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const companionWeights = {
  title: -0.45,
  lead: 0.41,
  second: 0.59,
  opening: 0.29,
  held: -0.18,
  future: -0.05,
  pluperfect: 0.4,
  past: 0.18,
  next: -0.68,
  margin: -0.35,
  also: 0.3,
  ordinal: 1.1,
  series: 0.42,
  sameName: 0.84,
  together: 0.75,
  talksBeside: -0.06,
  besideTalks: 0.08,
  dated: 0.29,
  apart: 0.0,
  sameDays: -0.55,
  twice: 0.16,
  often: 0.18,
  weak: -0.73,
  strong: -0.24,
  likeMain: -0.3,
  bias: -2.6,
};
/** From this probability on another meeting is reported too. */
export const takenAlong = 0.3;

export type CompanionFeature = Exclude<keyof typeof companionWeights, "bias">;
