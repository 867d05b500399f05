/**
 * What speaks for (above 0) or against a place of the text being a meeting's venue: the weights of a
 * logistic regression (L2) on 1062 cases of 491 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const venueWeights = {
  title: 0.53,
  lead: 1.24,
  second: -0.03,
  venue: 0.15,
  venueInHead: 1.40,
  farDate: -0.31,
  own: 0.77,
  near: 0.42,
  far: 0.09,
  ownPast: -0.19,
  ownNext: -0.12,
  ownMargin: 0.06,
  foreign: 0.03,
  elsewhere: -0.06,
  elsewherePast: -0.13,
  held: 0.16,
  joined: 0.87,
  heldThere: -0.14,
  future: 0.34,
  pluperfect: -0.35,
  reported: -0.32,
  province: -0.58,
  seat: -0.18,
  capital: -0.93,
  visited: 0.09,
  countryOnly: 0.11,
  host: 0.23,
  hostNext: 0.00,
  dateline: 0.15,
  datelineNamed: 0.16,
  datelineBeside: -0.06,
  often: 0.82,
  alone: -0.12,
  first: 0.61,
  atDateline: 0.15,
  party: -0.22,
  bias: -1.71,
};
/** From these log-odds on a place can be the venue. */
export const leastOdds = -1.6;

export type VenueFeature = Exclude<keyof typeof venueWeights, "bias">;
