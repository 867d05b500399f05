import type { Level, Topic } from "@communique/model";
import type { PhraseIndex } from "@communique/text";
import type { ChairingPatterns } from "./chairing.ts";
import type { MeetingEdges } from "./edges.ts";
import type { MeetingNaming } from "./naming.ts";
import type { OutcomePatterns, OutcomeWord } from "./outcome-patterns.ts";
import type { MeetingPatterns } from "./patterns.ts";

/** What a noun that may name a meeting says of it. */
export interface MeetingNoun {
  readonly lemma: string;
  /** gathering: a meeting; talks, phone, visit: between two; body: only with its session; anaphor: refers back; not: something else. */
  readonly kind: "gathering" | "talks" | "phone" | "visit" | "body" | "anaphor" | "not";
  readonly level: Level | null;
  /** How strongly the noun alone names a meeting, 0 to 1.5. */
  readonly weight: number;
}

/** What somebody does with a meeting, and when. */
export interface MeetingVerb {
  readonly act:
    | "hold"
    | "open"
    | "close"
    | "attend"
    | "host"
    | "organise"
    | "chair"
    | "meet"
    | "gather"
    | "phone"
    | "visit"
    | "cancel"
    | "postpone";
  readonly tense: "past" | "present" | "future" | "pluperfect" | "participle";
}

/** How the words before a meeting's name place it: another edition, the frame, a companion. */
export type MeetingContext = "past" | "next" | "margin" | "also" | "at";

/** A word that tells of a topic. */
export interface TopicWord {
  readonly topic: Topic;
  readonly weight: number;
}

/** The French words of meetings, compiled. */
export interface MeetingWords {
  readonly nouns: PhraseIndex<MeetingNoun>;
  readonly verbs: PhraseIndex<MeetingVerb>;
  readonly contexts: PhraseIndex<MeetingContext>;
  readonly topics: PhraseIndex<TopicWord>;
  /** Words that tell what a sentence does: define, thank, report, sign, … */
  readonly cues: PhraseIndex<string>;
  /** Verbs and things that outcomes are told with. */
  readonly outcomes: PhraseIndex<OutcomeWord>;
  /** The noun of a lemma. */
  readonly lemmas: ReadonlyMap<string, MeetingNoun>;
  readonly ordinals: PhraseIndex<number>;
  /** Those who meet, by the noun that their wording starts with: `ministres`, `hauts officiels`. */
  readonly owners: PhraseIndex<string>;
  readonly edges: MeetingEdges;
  readonly patterns: MeetingPatterns;
  readonly outcomePatterns: OutcomePatterns;
  readonly chairing: ChairingPatterns;
  readonly naming: MeetingNaming;
  /** Folded words that end a meeting's name. */
  readonly stops: ReadonlySet<string>;
  /** Folded words that carry no meaning in a name. */
  readonly fillers: ReadonlySet<string>;
  /** Folded word to the word that stands for all its likes in series names. */
  readonly synonyms: ReadonlyMap<string, string>;
}
