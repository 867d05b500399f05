/**
 * What speaks for (above 0) or against an article being about an international meeting: the weights of a
 * logistic regression (L2) on 571 cases of 571 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const meetingWeights = {
  international: 1.26,
  parties: 0.08,
  domestic: -1.34,
  domesticBody: 0.01,
  main: 0.39,
  named: -0.58,
  ordinal: 0.69,
  dated: 0.68,
  talks: 0.35,
  mentions: 0.39,
  nationalName: -0.39,
  domesticName: -0.75,
  oneCountry: -1.01,
  oneParty: -0.34,
  mainLead: -0.54,
  mainHeld: 0.26,
  unnamed: -1.21,
  occasion: -1.59,
  essay: -0.7,
  essayBody: -0.08,
  bias: -1.34,
};
export type MeetingFeature = Exclude<keyof typeof meetingWeights, "bias">;
