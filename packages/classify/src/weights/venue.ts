/**
 * What speaks for (above 0) or against a place of the text being a meeting's venue: the weights of a
 * logistic regression (L2) on 1087 cases of 491 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const venueWeights = {
  title: 0.56,
  lead: 1.27,
  second: -0.13,
  venue: -0.03,
  venueInHead: 1.47,
  farDate: -0.40,
  own: 0.69,
  near: 0.35,
  far: 0.10,
  ownPast: -0.18,
  ownNext: -0.13,
  ownMargin: 0.06,
  foreign: 0.04,
  elsewhere: -0.16,
  elsewherePast: -0.14,
  held: 0.22,
  joined: 0.86,
  heldThere: -0.09,
  future: 0.36,
  pluperfect: -0.36,
  reported: -0.31,
  province: -0.62,
  seat: -0.29,
  capital: -0.91,
  visited: 0.09,
  countryOnly: 0.05,
  host: 0.22,
  hostNext: 0.00,
  pictured: 0.55,
  picturedNamed: 0.49,
  dateline: 0.07,
  datelineNamed: 0.09,
  datelineBeside: -0.07,
  often: 0.87,
  alone: -0.12,
  first: 0.53,
  atDateline: 0.19,
  party: -0.20,
  bias: -1.45,
};
/** From these log-odds on a place can be the venue. */
export const leastOdds = -1.6;

export type VenueFeature = Exclude<keyof typeof venueWeights, "bias">;
