/**
 * What speaks for (above 0) or against an article being about an international meeting: the weights of a
 * logistic regression (L2) on 404 cases of 404 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const meetingWeights = {
  international: 1.48,
  parties: 0.15,
  domestic: -1.9,
  domesticBody: -0.56,
  main: 0.47,
  named: -0.59,
  ordinal: 0.48,
  dated: 0.54,
  talks: 0.28,
  mentions: 0.3,
  domesticName: -0.13,
  oneCountry: -0.68,
  oneParty: -0.3,
  mainLead: -0.62,
  mainHeld: 0.15,
  unnamed: -0.89,
  bias: -1.36,
};
export type MeetingFeature = Exclude<keyof typeof meetingWeights, "bias">;
