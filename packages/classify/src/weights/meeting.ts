/**
 * What speaks for (above 0) or against an article being about an international meeting: the weights of a
 * logistic regression (L2) on 491 cases of 491 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const meetingWeights = {
  international: 1.48,
  parties: 0.04,
  domestic: -1.38,
  domesticBody: 0.05,
  main: 0.45,
  named: -0.62,
  ordinal: 0.50,
  dated: 0.63,
  talks: 0.28,
  mentions: 0.33,
  domesticName: -0.51,
  oneCountry: -1.02,
  oneParty: -0.58,
  mainLead: -0.55,
  mainHeld: 0.30,
  unnamed: -1.18,
  occasion: -1.35,
  essay: -0.85,
  essayBody: -0.13,
  bias: -1.45,
};
export type MeetingFeature = Exclude<keyof typeof meetingWeights, "bias">;
