/**
 * What speaks for (above 0) or against a date of the text being a meeting's: the weights of a
 * logistic regression (L2) on 1277 cases of 571 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const dateWeights = {
  title: 0.23,
  lead: 1.11,
  second: 0.83,
  first: 0.27,
  caption: 0.23,
  own: 0.32,
  bound: 0.35,
  near: 0.61,
  far: -0.30,
  ownPast: -0.08,
  ownNext: -0.72,
  ownMargin: 0.08,
  ownPluperfect: 0.03,
  after: 0.06,
  open: -0.94,
  day: 1.68,
  month: -0.22,
  year: -0.52,
  range: 0.38,
  relative: -0.39,
  weekday: -0.49,
  fullDate: -0.71,
  until: -0.66,
  aheadOfNews: 0.11,
  newsOfPlan: -0.00,
  willBeHeld: 0.03,
  held: 0.38,
  joined: 0.31,
  opens: 0.73,
  closes: -0.03,
  future: 0.00,
  pluperfect: -0.26,
  reported: -0.22,
  pressed: -0.38,
  fresh: 0.73,
  weeksAway: -0.34,
  yearsAway: -0.21,
  foreign: -0.60,
  elsewhere: -0.16,
  bias: -2.24,
};
/** From this probability on a date can be the meeting's. */
export const leastLikely = 0.3;

export type DateFeature = Exclude<keyof typeof dateWeights, "bias">;
