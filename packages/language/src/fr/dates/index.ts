export { compileDates } from "./compile.ts";
export { findDatePhrases } from "./find.ts";
export { readDateSettings } from "./settings.ts";
export type {
  DateParts,
  DatePhrase,
  DateSetting,
  DateSettings,
  Duration,
  FrenchDates,
  PartOfDay,
  PartOfPeriod,
  Relative,
  Season,
} from "./types.ts";
