/**
 * What speaks for (above 0) or against a place of the text being a meeting's venue: the weights of a
 * logistic regression (L2) on 970 cases of 451 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const venueWeights = {
  title: 0.9,
  lead: 0.8,
  second: -0.21,
  venue: 0.22,
  venueInHead: 1.12,
  farDate: -1.15,
  own: 0.22,
  near: 0.77,
  far: -0.17,
  ownPast: -0.25,
  ownNext: -0.06,
  ownMargin: -0.45,
  foreign: -0.46,
  elsewhere: 0.53,
  elsewherePast: -0.33,
  held: 0.32,
  joined: 0.73,
  heldThere: -0.4,
  future: 0.02,
  pluperfect: -0.8,
  reported: -0.32,
  province: -2.11,
  seat: 0.3,
  capital: -0.71,
  countryOnly: 0.33,
  host: 1.08,
  hostNext: 0.0,
  dateline: 0.49,
  datelineNamed: 0.85,
  datelineBeside: 0.11,
  often: 1.06,
  alone: 0.96,
  first: 1.99,
  atDateline: 0.17,
  party: -0.18,
  bias: -2.93,
};
/** From these log-odds on a place can be the venue. */
export const leastOdds = -0.7;

export type VenueFeature = Exclude<keyof typeof venueWeights, "bias">;
