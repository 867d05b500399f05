import type { MeetingContext, MeetingNoun, MeetingVerb } from "@communique/language";
import type { Mention } from "@communique/model";

/** A place of the body that names, or refers back to, a meeting. */
export interface MeetingMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly noun: MeetingNoun;
  readonly determiner: string;
  /** Only a verb tells of it: `ont reçu`, `se sont réunis`. */
  readonly told: boolean;
  readonly plural: boolean;
  readonly ordinal: number | null;
  readonly ordinalSpan: Mention | null;
  readonly series: string | null;
  readonly acronym: string | null;
  readonly sentence: number;
  /** How the words before it place it; null where nothing does. */
  readonly context: MeetingContext | null;
  /** What is done with it in its sentence. */
  readonly verbs: readonly MeetingVerb[];
  /** Folded weighty words of the name. */
  readonly content: ReadonlySet<string>;
  /** Codes of the countries and blocs in the name. */
  readonly parties: readonly string[];
}

/** A meeting that the article may report, with all its mentions in order of the text. */
export interface Candidate {
  readonly mentions: readonly MeetingMention[];
  readonly ordinal: number | null;
  readonly series: string | null;
  readonly acronym: string | null;
  /** The mention whose name says most. */
  readonly best: MeetingMention;
  /** How much the article is about it. */
  readonly score: number;
}
