/**
 * What speaks for (above 0) or against an article being about an international meeting: the weights
 * of a logistic regression on hand-labelled articles (L2, C = 1): the whole
 * sample, its test split too, and labelled pages outside the repository, so scores on them are not
 * held out.
 */
export const meetingWeights = {
  bias: -1.8,
  international: 1.8,
  parties: 0.35,
  domestic: -1.65,
  domesticBody: -0.49,
  main: 0.31,
  named: -0.54,
  ordinal: 0.62,
  dated: 1.0,
  talks: 0.79,
  mentions: 0.13,
  domesticName: -0.7,
  oneCountry: -0.73,
};
export type MeetingFeature = Exclude<keyof typeof meetingWeights, "bias">;
