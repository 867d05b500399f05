/**
 * What speaks for (above 0) or against a named country's taking part in a meeting: the weights of a
 * logistic regression (L2) on 1501 cases of 451 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const countryWeights = {
  absent: -1.0,
  agenda: -0.73,
  bilateral: -0.27,
  chair: 0.19,
  definition: -1.12,
  delegation: 1.18,
  demonym: 0.51,
  farList: 0.64,
  first: 0.43,
  joins: 0.48,
  lead: 1.09,
  leadBilateral: 0.46,
  list: 0.44,
  listSubject: 2.75,
  outsiderJoins: 0.29,
  outsiderLead: -0.32,
  outsiderListed: 0.47,
  seat: -0.54,
  third: -0.77,
  listInLead: 0.45,
  matter: -0.1,
  matterOnly: -0.38,
  memberListed: -0.62,
  name: 0.07,
  past: -0.63,
  next: -0.74,
  office: 1.03,
  often: 0.02,
  organiser: 0.01,
  outsider: -1.49,
  ownOffice: -0.03,
  partner: -1.12,
  party: -0.0,
  person: 0.93,
  plus: 1.63,
  second: 1.01,
  subject: 1.13,
  talks: -0.99,
  thanks: -0.3,
  title: 0.76,
  venue: 1.06,
  venueOfMember: 0.75,
  bias: -0.7,
};
/** From this probability on a country takes part. */
export const takesPart = 0.42;

export type CountryFeature = Exclude<keyof typeof countryWeights, "bias">;
