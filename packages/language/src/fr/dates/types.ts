import type { Anniversary, Foundings } from "./anniversaries.ts";

export type Season = "spring" | "summer" | "autumn" | "winter";
export type PartOfPeriod = "start" | "middle" | "end" | "within";
export type PartOfDay = "morning" | "noon" | "afternoon" | "evening" | "night";

/** What the words say of a day, and no more; weekdays count from Monday = 1. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  readonly part?: PartOfPeriod;
  readonly decade?: boolean;
}

/** A date told from another: `named` and `weekday` from the words beside it, the rest by an offset. */
export interface Relative {
  readonly unit: "named" | "weekday" | "day" | "week" | "weekend" | "month" | "year" | "anaphor";
  /** Steps back (negative) or ahead; 0 is the current one, null the nearest in either direction. */
  readonly offset: number | null;
  /** The unit that an `anaphor` (`trois jours plus tard`) or an approximate offset counts in. */
  readonly step?: "day" | "week" | "month" | "year" | "hour";
}

export interface Duration {
  readonly value: number;
  readonly unit: "day" | "week" | "month" | "year";
}

/** A stretch of text that speaks of a day, a period or a length of time. */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly from: DateParts;
  /** The last day of a range or list; null for a single date. */
  readonly to: DateParts | null;
  /** The days of a list within one month. */
  readonly days?: readonly number[];
  readonly relative?: Relative;
  readonly part_of_day?: PartOfDay;
  /** One end only: the date is where the thing ends or begins. */
  readonly bound?: "until" | "since" | "before" | "after";
  readonly duration?: Duration;
  /** The words say `vers`, `environ`, `quelques`. */
  readonly approx?: boolean;
}

/** What the lexicons say of one word. */
export interface Word {
  readonly name: string;
  month?: number | undefined;
  month_kind?: string | undefined;
  weekday?: number | undefined;
  weekday_kind?: string | undefined;
  number?: number | undefined;
  ordinal?: number | undefined;
  kind?: string | undefined;
  /** The value of `kind`: `end` for `fin`, `-1` for `hier`. */
  value: string;
  /** Names and events that begin with the word, the longest first. */
  eras?: Era[] | undefined;
  /** No word of dates, only the first of a name or event. */
  foreign?: boolean | undefined;
}

/** A name or event that newsrooms speak of in some months only, counted from the year 0; null where it is open. */
export interface Era {
  readonly form: string;
  /** Words of the office beside the name in which the span holds; none where the name alone tells it. */
  readonly roles: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
}

/** A word that places a date, in lower case with its accents: `organisé` is no `organise`. */
export interface CueWord {
  readonly form: string;
  readonly kind: string;
}

/** The compiled lexicons. */
export interface FrenchDates {
  readonly words: ReadonlyMap<string, Word>;
  /** Whether a word of the lexicons has the shape (see `shapeOf`): spares most words a look-up. */
  readonly shapes: Uint8Array;
  /** When what has anniversaries was founded. */
  readonly foundings: Foundings;
  /** Words that place a date, folded: verbs by tense, `présidence`, `mandat`. */
  readonly cues: ReadonlyMap<string, readonly CueWord[]>;
}

/** How the words about a phrase place it: seen from the article, and as whose date. */
export interface DateSetting {
  readonly tense: "past_perfect" | "past" | "present" | "future" | null;
  /** A year of chairing, of a term or plan, of a founding, of a figure, of the next edition, or part of an agreement's name. */
  readonly role:
    | "chair"
    | "term"
    | "plan"
    | "founding"
    | "agreement"
    | "figure"
    | "next_edition"
    | null;
}

/** The phrases of a text and what its words say beside them. */
export interface ReadDates {
  readonly phrases: readonly DatePhrase[];
  readonly settings: DateSettings;
}

/** What the words say beside the dates themselves. */
export interface DateSettings {
  /** One for each phrase, in their order. */
  readonly settings: readonly DateSetting[];
  /** The names and events of the text that date it, each once. */
  readonly eras: readonly Era[];
  /** Anniversaries that the text tells of. */
  readonly anniversaries: readonly Anniversary[];
}
