export type { Dateline, Edit, FrameDate, FrenchCleaning } from "./fr/clean/index.ts";
export { compileFrench, type French } from "./fr/compile.ts";
export {
  type ChairWord,
  chairWordsIn,
  type DateParts,
  type DatePhrase,
  type DateSetting,
  type DateSettings,
  type Duration,
  type FrenchDates,
  findDatePhrases,
  type PartOfDay,
  type PartOfPeriod,
  type ReadDates,
  type Relative,
  readDates,
  type Season,
} from "./fr/dates/index.ts";
export type {
  EntityTrigger,
  EntityWordGroup,
  EntityWords,
  Portfolio,
  TriggerGroup,
} from "./fr/entities/index.ts";
export type { OutcomeWord } from "./fr/meetings/outcome-patterns.ts";
export type {
  MeetingContext,
  MeetingNoun,
  MeetingVerb,
  MeetingWords,
  TopicWord,
} from "./fr/meetings/types.ts";
export { cell, expandForm, type LexiconRow, type Lexicons, lexicon } from "./lexicon.ts";
