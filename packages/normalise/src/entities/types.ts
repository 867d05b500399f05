import type { Portfolio } from "@communique/language";
import type { Basis } from "@communique/model";
import type { PhraseIndex } from "@communique/text";
import type { Reading } from "./reading.ts";

/** A country, place, bloc, body, person or format that the text names. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  readonly kind: "country" | "place" | "bloc" | "organisation" | "ministry" | "person" | "format";
  readonly text: string;
  /** ISO code, place_id, bloc code, organisation_id, ministry key, folded name or format. */
  readonly value: string;
  readonly country: string | null;
  /** demonym, name_of, dateline, a ministry's topic or a person's office as written. */
  readonly role: string | null;
  readonly rule: string;
  readonly basis: Basis;
  readonly confidence: number;
}

/** How a form must be written to count. */
interface Written {
  /** Whether it starts with a capital in the text. */
  readonly capital: boolean;
  /** For forms in capitals (`UE`): their letters, which must stand so; else null. */
  readonly exact: string | null;
}

/** A country's form; `code` is null for a form that is no country. */
export interface CountryEntry extends Written {
  readonly type: "country";
  readonly code: string | null;
  readonly kind: "name" | "variant" | "demonym" | "capital_metonym" | "not_a_country";
}

export interface PlaceEntry extends Written {
  readonly type: "place";
  readonly id: string;
  readonly country: string;
  readonly kind: "capital" | "city" | "province" | "island" | "venue";
  readonly ambiguous: boolean;
}

export interface BodyEntry extends Written {
  readonly type: "bloc" | "organisation";
  readonly id: string;
  readonly country: string | null;
}

export interface WordEntry extends Written {
  readonly type: "word";
  readonly group: string;
  readonly value: string;
  readonly rule: string;
  readonly check: string;
}

export type Entry = CountryEntry | PlaceEntry | BodyEntry | WordEntry;

/** What `findEntities` looks for; made once by `compileEntities`. */
export interface EntityIndex {
  readonly phrases: PhraseIndex<Reading>;
  /** Folded word → bits of `wordBits`. */
  readonly words: ReadonlyMap<string, number>;
  /** Words that put a place after them, with their diacritics (`à`, not `a`). */
  readonly at: ReadonlySet<string>;
  readonly portfolios: ReadonlyMap<string, Portfolio>;
  readonly surnames: ReadonlyMap<string, string>;
  /** Folded full names of leaders → their state. */
  readonly leaders: ReadonlyMap<string, string>;
  /** Folded first words of their names. */
  readonly leaderStarts: ReadonlySet<string>;
  readonly capitals: ReadonlyMap<string, PlaceEntry>;
  /** One-letter deletions of long names → the folded name. */
  readonly deletions: ReadonlyMap<string, string>;
  /** Folded long name → what it stands for. */
  readonly longNames: ReadonlyMap<string, readonly (CountryEntry | PlaceEntry)[]>;
}
