/**
 * What speaks for (above 0) or against an article being about an international meeting: the weights of a
 * logistic regression (L2) on 611 cases of 611 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const meetingWeights = {
  international: 1.31,
  parties: 0.07,
  domestic: -1.33,
  domesticBody: -0.11,
  main: 0.39,
  named: -0.48,
  ordinal: 0.65,
  dated: 0.67,
  talks: 0.25,
  mentions: 0.39,
  nationalName: -0.39,
  domesticName: -0.8,
  oneCountry: -0.99,
  oneParty: -0.35,
  mainLead: -0.66,
  mainHeld: 0.26,
  unnamed: -1.38,
  occasion: -1.61,
  essay: -0.7,
  essayBody: -0.1,
  bias: -1.28,
};
export type MeetingFeature = Exclude<keyof typeof meetingWeights, "bias">;
