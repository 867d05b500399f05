/** What a form triggers when it stands in a text. */
export type TriggerGroup =
  /** `ministre`, `ministres`, `ministère`: a portfolio follows. */
  | "minister"
  | "ministers"
  | "ministry"
  /** A pronoun for a ministry: `celui lao du …`. */
  | "pronoun"
  /** A ministry's acronym: the value is its portfolio. */
  | "acronym"
  /** `son homologue`: the last office again, in another country. */
  | "counterpart"
  | "office"
  /** An office that a counterpart may hold: head of state, minister, ambassador. */
  | "leader"
  | "offices"
  /** `conduite par`: a name follows; `qui le dirige`: one stands before. */
  | "led"
  | "heads"
  /** An office that international bodies have: its holder speaks for no state. */
  | "secretary"
  /** A military or academic rank, weaker than an office. */
  | "rank"
  /** `M.`, `Mme`; `many` for `MM.`. */
  | "title"
  | "titles"
  /** Documents, rivers, streets: a place after it is part of a name. */
  | "named_after"
  /** `province`, `ville`: a place follows. */
  | "province"
  | "capital"
  | "not_capital"
  | "delegation"
  /** `sino-`: the value is a country. */
  | "combining"
  | "format";

/** A form to look for. */
export interface EntityTrigger {
  readonly form: string;
  readonly group: TriggerGroup;
  readonly value: string;
  /** For a format: the rule's name. */
  readonly rule: string;
  /** For a format: what must stand around it. */
  readonly check: string;
}

/** A ministry's field: one key for all its wordings, and the topic it falls under. */
export interface Portfolio {
  readonly key: string;
  readonly topic: string;
}

/** Kinds of word that the context rules ask for. */
export type EntityWordGroup =
  | "of"
  | "article"
  | "and"
  | "at"
  | "particle"
  | "link"
  | "adjective"
  | "stop"
  | "conducted"
  | "preposition"
  | "not_name"
  | "meeting"
  | "not_meeting";

/** What a language knows of the words around names, offices, places and formats. */
export interface EntityWords {
  readonly triggers: readonly EntityTrigger[];
  /** By folded words, parted by a space. */
  readonly portfolios: ReadonlyMap<string, Portfolio>;
  /** Words as written in the lexicon, lower case. */
  readonly words: readonly { readonly word: string; readonly group: EntityWordGroup }[];
  /** Folded surnames that tell a country. */
  readonly surnames: ReadonlyMap<string, string>;
  /** Folded full names of leaders and ministers, and the state whose they are or were. */
  readonly leaders: ReadonlyMap<string, string>;
}
