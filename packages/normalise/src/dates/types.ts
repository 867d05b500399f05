import type { DatePhrase, DateSettings } from "@communique/language";
import type { Clue } from "@communique/model";
import type { UrlIds } from "./url-ids.ts";

/** A mention of an edition of a series whose year is known. */
export interface KnownEdition {
  /** The title or lead tells of this very edition: it is what the article reports. */
  readonly reported: boolean;
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** How many editions away the nearest one is whose year is known; 0 where this one's is. */
  readonly away: number;
}

/** What the solver may lean on besides the phrases. */
export interface DateContext {
  readonly text: string;
  /** How the words place each phrase; see `readDates`. */
  readonly settings: DateSettings;
  readonly clues: readonly Clue[];
  readonly url: string | null;
  readonly knownEditions: readonly KnownEdition[];
  readonly urlIds: UrlIds;
  /** The years in which a state chaired the bloc that the text says it chairs, a list for each. */
  readonly chairYears?: readonly (readonly number[])[];
}

/** A phrase with its value. */
export interface ResolvedDate {
  readonly start: number;
  readonly end: number;
  /** EDTF; a length of time is an ISO 8601 duration. */
  readonly edtf: string;
  readonly basis: "stated" | "inferred";
  readonly rule: string;
  readonly cues: readonly string[];
  readonly confidence: number;
  readonly phrase: DatePhrase;
}

/** When the article came out. */
export interface Published {
  readonly edtf: string;
  readonly basis: "stated" | "inferred";
  readonly cues: readonly string[];
  readonly confidence: number;
}

export interface ResolvedDates {
  readonly dates: readonly ResolvedDate[];
  readonly published: Published | null;
}

/** A day as far as it is known; the year may be missing where month and day are not. */
export interface Day {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}
