import type { Lexicons } from "../lexicon.ts";
import { compileCleaning, type FrenchCleaning } from "./clean/index.ts";
import { compileDates } from "./dates/index.ts";
import type { FrenchDates } from "./dates/types.ts";
import { compileEntityWords, type EntityWords } from "./entities/index.ts";
import { compileMeetingWords } from "./meetings/compile.ts";
import type { MeetingWords } from "./meetings/types.ts";

/** Everything French that the stages need, compiled from its lexicons. */
export interface French {
  readonly cleaning: FrenchCleaning;
  readonly dates: FrenchDates;
  readonly entities: EntityWords;
  readonly meetings: MeetingWords;
}

/** Compiles the French lexicons; throws on a missing file or an unknown class of word. */
export function compileFrench(lexicons: Lexicons): French {
  return {
    cleaning: compileCleaning(lexicons),
    dates: compileDates(lexicons),
    entities: compileEntityWords(lexicons),
    meetings: compileMeetingWords(lexicons),
  };
}
