/**
 * What speaks for (above 0) or against an article being about an international meeting: the weights
 * of a logistic regression on hand-labelled articles (L2, C = 1).
 */
export const meetingWeights = {
  bias: -2.39,
  international: 0.83,
  parties: 0.78,
  domestic: -1.85,
  domesticBody: -0.36,
  main: 0.18,
  named: -0.12,
  ordinal: 0.72,
  dated: 1.35,
  talks: 0.84,
  mentions: 0.37,
  domesticName: 0.16,
  oneCountry: -1.18,
};
export type MeetingFeature = Exclude<keyof typeof meetingWeights, "bias">;
