/**
 * What speaks for (above 0) or against a place of the text being a meeting's venue: the weights of a
 * logistic regression (L2) on 1062 cases of 491 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const venueWeights = {
  title: 0.95,
  lead: 0.78,
  second: -0.28,
  venue: 0.34,
  venueInHead: 1.08,
  farDate: -0.91,
  own: 0.43,
  near: 0.6,
  far: -0.36,
  ownPast: -0.26,
  ownNext: -0.34,
  ownMargin: -0.26,
  foreign: -0.23,
  elsewhere: 0.46,
  elsewherePast: -0.39,
  held: 0.39,
  joined: 0.68,
  heldThere: -0.43,
  future: 0.03,
  pluperfect: -0.9,
  reported: -0.34,
  province: -1.96,
  seat: 0.46,
  capital: -0.8,
  visited: 0.15,
  countryOnly: 0.46,
  host: 1.18,
  hostNext: 0.0,
  dateline: 0.63,
  datelineNamed: 0.83,
  datelineBeside: 0.16,
  often: 1.03,
  alone: 1.12,
  first: 1.97,
  atDateline: 0.14,
  party: -0.11,
  bias: -3.14,
};
/** From these log-odds on a place can be the venue. */
export const leastOdds = -0.7;

export type VenueFeature = Exclude<keyof typeof venueWeights, "bias">;
