/**
 * What speaks for (above 0) or against a named country's taking part in a meeting: the weights of a
 * logistic regression (L2) on 1502 cases of 451 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const countryWeights = {
  absent: -1.0,
  agenda: -0.75,
  bilateral: -0.31,
  chair: 0.19,
  definition: -1.18,
  delegation: 1.17,
  demonym: 0.54,
  farList: 0.64,
  first: 0.42,
  joins: 0.5,
  lead: 1.11,
  leadBilateral: 0.58,
  list: 0.52,
  listSubject: 2.74,
  outsiderJoins: 0.25,
  outsiderLead: -0.34,
  outsiderListed: 0.43,
  seat: -0.71,
  third: -0.78,
  listInLead: 0.51,
  matter: -0.09,
  matterOnly: -0.38,
  memberListed: -0.66,
  name: 0.09,
  past: -0.63,
  next: -0.73,
  office: 1.04,
  often: -0.03,
  organiser: 0.03,
  outsider: -1.51,
  ownOffice: -0.03,
  partner: -1.1,
  party: -0.1,
  person: 0.94,
  plus: 1.64,
  second: 1.0,
  subject: 1.19,
  talks: -0.91,
  thanks: -0.29,
  title: 0.7,
  venue: 1.38,
  venueOfMember: 0.41,
  bias: -0.74,
};
/** From this probability on a country takes part. */
export const takesPart = 0.46;

export type CountryFeature = Exclude<keyof typeof countryWeights, "bias">;
