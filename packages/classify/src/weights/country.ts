/**
 * What speaks for (above 0) or against a named country's taking part in a meeting: the weights of a
 * logistic regression on hand-labelled articles (L2, C = 1): the whole
 * sample, its test split too, and labelled pages outside the repository, so scores on them are not
 * held out.
 */
export const countryWeights = {
  bias: -0.67,
  absent: -0.78,
  agenda: -0.87,
  bilateral: 0.14,
  chair: -0.28,
  definition: -0.43,
  delegation: 1.6,
  demonym: 0.42,
  farList: 0.33,
  first: 0.56,
  joins: 0.98,
  lead: 0.8,
  leadBilateral: 0.48,
  list: 1.07,
  listInLead: 0.33,
  matter: -0.52,
  matterOnly: -0.65,
  memberListed: -0.86,
  name: 0.92,
  past: -0.3,
  next: -1.18,
  office: 1.16,
  often: 0.4,
  organiser: 0.57,
  outsider: -1.34,
  ownOffice: 1.04,
  partner: -1.04,
  party: 0.28,
  person: 0.47,
  plus: 2.55,
  second: 0.79,
  subject: 1.35,
  talks: -1.46,
  thanks: -0.25,
  title: 0.82,
  venue: 0.35,
  venueOfMember: 0.81,
};
/** From this probability on a country takes part. */
export const takesPart = 0.5;

export type CountryFeature = Exclude<keyof typeof countryWeights, "bias">;
