export type { CleaningGold } from "./cleaning/cleaning-gold.ts";
export {
  type GoldBody,
  type GoldCopy,
  type GoldLanguage,
  readBodies,
  readCopies,
  readLanguages,
} from "./cleaning/read-lines.ts";
export type { CleanedRecord } from "./cleaning/score-copies.ts";
export { type EvaluateOptions, evaluate } from "./evaluate.ts";
export {
  checkFloors,
  type Fall,
  type Floors,
  floorScores,
  hashOf,
  listFalls,
  raiseFloors,
} from "./floors.ts";
export { formatScores } from "./format/format-scores.ts";
export {
  addToHistory,
  formatHistory,
  type PastScores,
  pastScores,
  readHistory,
} from "./history.ts";
export type { Codes } from "./labels/codes.ts";
export type { Results } from "./labels/join.ts";
export { readLabels } from "./labels/read-labels.ts";
export { type GoldMeeting, type Label, labelSchema } from "./labels/schema.ts";
export { pairArticle } from "./match/pair.ts";
export type {
  Confusion,
  Miss,
  Reliability,
  ReliabilityBin,
  Score,
  ScoreSheet,
  Scores,
} from "./scores/types.ts";
export { splitLabels } from "./split.ts";
