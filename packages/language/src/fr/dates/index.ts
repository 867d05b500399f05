export { type ChairWord, chairWordsIn } from "./chairing.ts";
export { compileDates } from "./compile.ts";
export { findDatePhrases, readDates } from "./find.ts";
export type {
  DateParts,
  DatePhrase,
  DateSetting,
  DateSettings,
  Duration,
  FrenchDates,
  PartOfDay,
  PartOfPeriod,
  ReadDates,
  Relative,
  Season,
} from "./types.ts";
