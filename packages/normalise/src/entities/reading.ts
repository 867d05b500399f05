import type { BodyEntry, CountryEntry, Entry, PlaceEntry, WordEntry } from "./types.ts";

/** All that one form stands for, sorted by kind once so that rules need not search. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly country: CountryEntry | null;
  /** The country meant by a name or demonym, not by its capital. */
  readonly code: string | null;
  /** The country whose demonym it is. */
  readonly demonym: string | null;
  readonly places: readonly PlaceEntry[];
  readonly bodies: readonly BodyEntry[];
  readonly word: WordEntry | null;
  /** Whether capitals must be checked. */
  readonly strict: boolean;
}

/** Sorts the entries of a form; the same meaning from two spellings counts once. */
export function readingOf(all: readonly Entry[]): Reading {
  const entries = [...new Map(all.map((entry) => [identity(entry), entry])).values()];
  const country = entries.find((entry) => entry.type === "country") ?? null;
  const code = country && country.kind !== "capital_metonym" ? country.code : null;
  return {
    entries,
    country,
    code,
    demonym: country?.kind === "demonym" ? code : null,
    places: entries.filter((entry) => entry.type === "place"),
    bodies: entries.filter(isBody),
    word: entries.find((entry) => entry.type === "word") ?? null,
    strict: entries.some((entry) => entry.exact !== null || entry.capital),
  };
}

const isBody = (entry: Entry): entry is BodyEntry =>
  entry.type === "bloc" || entry.type === "organisation";

function identity(entry: Entry): string {
  const { type, exact, capital } = entry;
  return [type, meaning(entry), exact, capital].join("|");
}

function meaning(entry: Entry): string {
  if (entry.type === "country") return `${entry.code} ${entry.kind}`;
  return entry.type === "word" ? `${entry.group} ${entry.value}` : entry.id;
}

/** The reading of a form as written: entries whose capitals do not fit are left out; null if none fits. */
export function fitting(reading: Reading, written: string, upper: boolean): Reading | null {
  if (!reading.strict) return reading;
  const entries = reading.entries.filter((entry) => fits(entry, written, upper));
  if (entries.length === reading.entries.length) return reading;
  return entries.length === 0 ? null : readingOf(entries);
}

/** `UE` stands in capitals only; a name starts with a capital; trigger words do as they like. */
function fits(entry: Entry, written: string, upper: boolean): boolean {
  if (entry.exact !== null) return written === entry.exact || lettersOf(written) === entry.exact;
  return upper || !entry.capital;
}

/** Letters and digits with their case, without diacritics. */
export const lettersOf = (form: string): string =>
  form.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
