/**
 * What speaks for (above 0) or against a place of the text being a meeting's venue: the weights of a
 * logistic regression (L2) on 1344 cases of 611 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const venueWeights = {
  title: 0.55,
  lead: 1.31,
  second: -0.14,
  venue: 0.03,
  venueInHead: 1.51,
  farDate: -0.57,
  own: 0.76,
  near: 0.15,
  far: -0.15,
  ownPast: -0.18,
  ownNext: -0.12,
  ownMargin: 0.04,
  foreign: -0.01,
  elsewhere: 0.04,
  elsewherePast: -0.14,
  held: 0.34,
  joined: 0.79,
  heldThere: -0.09,
  future: 0.39,
  pluperfect: -0.39,
  reported: -0.32,
  province: -0.85,
  seat: -0.32,
  capital: -0.95,
  visited: 0.1,
  countryOnly: -0.05,
  host: 0.23,
  hostNext: 0.0,
  pictured: 0.53,
  picturedNamed: 0.49,
  dateline: 0.07,
  datelineNamed: 0.09,
  datelineBeside: -0.06,
  often: 0.79,
  alone: -0.09,
  first: 0.61,
  atDateline: 0.19,
  party: -0.14,
  bias: -1.42,
};
/** From these log-odds on a place can be the venue. */
export const leastOdds = -1.6;

export type VenueFeature = Exclude<keyof typeof venueWeights, "bias">;
