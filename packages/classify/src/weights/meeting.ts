/**
 * What speaks for (above 0) or against an article being about an international meeting: the weights of a
 * logistic regression (L2) on 315 cases of 315 articles: the dev split of the gold and labelled pages
 * outside the repository, never the test split. Written by `npx tsx scripts/fit-weights.ts`.
 */
export const meetingWeights = {
  international: 1.16,
  parties: 0.10,
  domestic: -1.74,
  domesticBody: -0.66,
  main: 0.26,
  named: -0.44,
  ordinal: 0.78,
  dated: 1.06,
  talks: 0.62,
  mentions: 0.14,
  domesticName: -0.37,
  oneCountry: -0.55,
  bias: -0.77,
};
export type MeetingFeature = Exclude<keyof typeof meetingWeights, "bias">;
