import type { MeetingNoun, MeetingVerb, MeetingWords } from "@communique/language";
import type { PhraseMatch, Tokens } from "@communique/text";
import type { SeriesIndex } from "./series.ts";

/** What the reading of meetings needs to see of an article. */
export interface MeetingText {
  readonly body: string;
  readonly tokens: Tokens;
  /** Spans that belong together: a bloc, a ministry, an organisation, a country. */
  readonly atoms: readonly Atom[];
  /** Offsets where a date begins. */
  readonly dateStarts: ReadonlySet<number>;
  readonly words: MeetingWords;
  readonly series: SeriesIndex;
}

/** A canonical thing inside a meeting's name. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
}

/** A number that counts editions, with its span. */
export interface Ordinal {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** How a name is brought in: `the` meeting, `a`, `this`, `its`, or bare. */
export type Determiner = "the" | "a" | "this" | "its" | "none";

/** A stretch of the body that names a meeting. */
export interface MeetingPhrase {
  readonly start: number;
  readonly end: number;
  /** Offset of the noun or acronym. */
  readonly head: number;
  readonly noun: MeetingNoun;
  readonly rule: "noun_phrase" | "acronym";
  readonly determiner: Determiner;
  readonly plural: boolean;
  readonly ordinals: readonly Ordinal[];
  readonly acronym: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly series: { readonly id: string; readonly score: number } | null;
}

export type NounMatch = PhraseMatch<MeetingNoun>;
export type VerbMatch = PhraseMatch<MeetingVerb>;
