/**
 * What speaks for (above 0) or against an article being about an international meeting: the weights of a
 * logistic regression (L2) on 571 cases of 571 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const meetingWeights = {
  international: 1.24,
  parties: 0.08,
  domestic: -1.34,
  domesticBody: 0.01,
  main: 0.39,
  named: -0.58,
  ordinal: 0.70,
  dated: 0.69,
  talks: 0.36,
  mentions: 0.39,
  domesticName: -0.79,
  oneCountry: -1.01,
  oneParty: -0.31,
  mainLead: -0.52,
  mainHeld: 0.23,
  unnamed: -1.22,
  occasion: -1.59,
  essay: -0.70,
  essayBody: -0.07,
  bias: -1.35,
};
export type MeetingFeature = Exclude<keyof typeof meetingWeights, "bias">;
