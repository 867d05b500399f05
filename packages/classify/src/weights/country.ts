/**
 * What speaks for (above 0) or against a named country's taking part in a meeting: the weights of a
 * logistic regression (L2) on 1386 cases of 404 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const countryWeights = {
  absent: -1.01,
  agenda: -0.84,
  bilateral: -0.09,
  chair: 0.13,
  definition: -1.21,
  delegation: 1.09,
  demonym: 0.54,
  farList: 0.43,
  first: 0.44,
  joins: 0.47,
  lead: 1.05,
  leadBilateral: 0.51,
  list: 0.69,
  listSubject: 2.69,
  outsiderJoins: 0.35,
  outsiderLead: -0.48,
  outsiderListed: 0.38,
  seat: -0.68,
  third: -0.89,
  listInLead: 0.59,
  matter: -0.16,
  matterOnly: -0.37,
  memberListed: -0.63,
  name: 0.03,
  past: -0.16,
  next: -0.81,
  office: 1.14,
  often: 0.14,
  organiser: 0.15,
  outsider: -1.49,
  ownOffice: -0.13,
  partner: -1.2,
  party: 0.09,
  person: 0.84,
  plus: 1.63,
  second: 0.71,
  subject: 1.08,
  talks: -0.8,
  thanks: -0.42,
  title: 0.69,
  venue: 1.18,
  venueOfMember: 0.39,
  bias: -0.65,
};
/** From this probability on a country takes part. */
export const takesPart = 0.46;

export type CountryFeature = Exclude<keyof typeof countryWeights, "bias">;
