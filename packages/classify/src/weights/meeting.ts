/**
 * What speaks for (above 0) or against an article being about an international meeting: the weights of a
 * logistic regression (L2) on 451 cases of 451 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const meetingWeights = {
  international: 1.41,
  parties: 0.05,
  domestic: -1.41,
  domesticBody: 0.06,
  main: 0.37,
  named: -0.59,
  ordinal: 0.49,
  dated: 0.75,
  talks: 0.18,
  mentions: 0.34,
  domesticName: -0.45,
  oneCountry: -1.04,
  oneParty: -0.59,
  mainLead: -0.4,
  mainHeld: 0.2,
  unnamed: -1.04,
  occasion: -1.45,
  essay: -0.88,
  essayBody: -0.18,
  bias: -1.24,
};
export type MeetingFeature = Exclude<keyof typeof meetingWeights, "bias">;
