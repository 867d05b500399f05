/**
 * What speaks for (above 0) or against a place of the text being a meeting's venue: the weights of a
 * logistic regression (L2) on 1240 cases of 571 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const venueWeights = {
  title: 0.54,
  lead: 1.3,
  second: -0.1,
  venue: 0.0,
  venueInHead: 1.51,
  farDate: -0.39,
  own: 0.71,
  near: 0.19,
  far: -0.16,
  ownPast: -0.15,
  ownNext: -0.12,
  ownMargin: 0.04,
  foreign: -0.0,
  elsewhere: -0.12,
  elsewherePast: -0.13,
  held: 0.33,
  joined: 0.75,
  heldThere: -0.15,
  future: 0.38,
  pluperfect: -0.4,
  reported: -0.32,
  province: -0.75,
  seat: -0.36,
  capital: -0.93,
  visited: 0.09,
  countryOnly: 0.05,
  host: 0.24,
  hostNext: 0.0,
  pictured: 0.54,
  picturedNamed: 0.5,
  dateline: 0.06,
  datelineNamed: 0.08,
  datelineBeside: -0.06,
  often: 0.87,
  alone: -0.11,
  first: 0.64,
  atDateline: 0.18,
  party: -0.18,
  bias: -1.44,
};
/** From these log-odds on a place can be the venue. */
export const leastOdds = -1.6;

export type VenueFeature = Exclude<keyof typeof venueWeights, "bias">;
