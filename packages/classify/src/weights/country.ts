/**
 * What speaks for (above 0) or against a named country's taking part in a meeting: the weights of a
 * logistic regression (L2) on 1103 cases of 315 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const countryWeights = {
  absent: -0.90,
  agenda: -1.01,
  bilateral: 0.32,
  chair: -0.37,
  definition: -0.46,
  delegation: 1.71,
  demonym: 0.22,
  farList: 0.12,
  first: 0.37,
  joins: 0.74,
  lead: 1.32,
  leadBilateral: -0.33,
  list: 1.34,
  listInLead: -0.18,
  matter: -0.49,
  matterOnly: -0.60,
  memberListed: -0.34,
  name: 0.53,
  past: -0.47,
  next: -0.61,
  office: 1.20,
  often: 0.21,
  organiser: -0.00,
  outsider: -1.34,
  ownOffice: 0.32,
  partner: -0.54,
  party: 0.51,
  person: 1.14,
  plus: 1.91,
  second: 1.38,
  subject: 1.17,
  talks: -0.74,
  thanks: 0.25,
  title: 0.96,
  venue: 0.53,
  venueOfMember: 0.48,
  bias: -0.77,
};
/** From this probability on a country takes part. */
export const takesPart = 0.5;

export type CountryFeature = Exclude<keyof typeof countryWeights, "bias">;
