import type { French } from "@communique/language";
import type { Reference, ReferenceRow } from "@communique/model";
import { fold, tokenise } from "@communique/text";
import { compileUrlIds, type UrlIds } from "./dates/index.ts";
import { compileEntities, type EntityIndex, findEntities } from "./entities/index.ts";
import { compileSeries, type SeriesIndex } from "./meetings/series.ts";

/** All that the stages look things up in: the reference tables and the words, compiled once. */
export interface Vocabulary {
  readonly reference: Reference;
  readonly french: French;
  readonly entities: EntityIndex;
  readonly series: SeriesIndex;
  readonly seriesById: ReadonlyMap<string, ReferenceRow<"series">>;
  readonly places: ReadonlyMap<string, ReferenceRow<"places">>;
  readonly urlIds: UrlIds;
  /** The states that ASEAN+3 adds. */
  readonly plusThree: readonly string[];
  /** A place by one of its names; null where there is none, or several. */
  readonly placeNamed: (name: string) => ReferenceRow<"places"> | null;
  /** The members of a bloc, past and present. */
  readonly members: (bloc: string) => ReadonlySet<string>;
  /** The bloc that meets where a formula names it: ASEAN for ASEAN+3. */
  readonly wholeBloc: (bloc: string) => string;
  /** The chairs of blocs in a year; empty where the table does not know. */
  readonly chairs: (blocs: readonly string[], year: number | null) => readonly string[];
  /** Whether a place is the seat of a bloc. */
  readonly isSeat: (place: string) => boolean;
  /** Whether a code is a bloc's, and not a country's. */
  readonly isBloc: (code: string) => boolean;
  /** Whether an acronym is a bloc's own, as CEEAC, and not a meeting's. */
  readonly isBlocAcronym: (acronym: string) => boolean;
  /** A country's French name; the code itself where it is unknown. */
  readonly countryName: (code: string) => string;
}

/** Compiles the reference tables and the French words; some 100 ms, so once a run. */
export function compileVocabulary(reference: Reference, french: French): Vocabulary {
  const entities = compileEntities(reference, french.entities);
  const partiesOf = (text: string) =>
    findEntities(text, tokenise(fold(text)), entities)
      .filter(({ kind }) => kind === "bloc" || kind === "country")
      .map(({ start, end, value }) => ({ start, end, value }));
  const blocAcronyms = new Set(
    reference.blocs.flatMap((row) => [row.code, row.acronym_fr ?? row.code]),
  );
  const seats = new Set(reference.blocs.map((row) => row.seat));
  const blocCodes = new Set(reference.blocs.map((row) => row.code));
  const names = new Map(reference.countries.map((row) => [row.code, row.name_fr]));
  return {
    reference,
    french,
    entities,
    series: compileSeries(reference, french.meetings, partiesOf),
    seriesById: new Map(reference.series.map((row) => [row.series_id, row])),
    places: new Map(reference.places.map((row) => [row.place_id, row])),
    urlIds: compileUrlIds(reference.url_ids.map((row) => ({ ...row, id: String(row.id) }))),
    plusThree: ["CN", "JP", "KR"],
    placeNamed: placeFinder(reference),
    members: memberFinder(reference),
    wholeBloc: (bloc) => bloc.replace(/\+\d+$/, ""),
    chairs: (blocs, year) =>
      reference.chairs
        .filter((row) => blocs.includes(row.bloc) && row.year === year)
        .map((row) => row.country),
    isSeat: (place) => seats.has(place),
    isBloc: (code) => blocCodes.has(code),
    isBlocAcronym: (acronym) => blocAcronyms.has(acronym),
    countryName: (code) => names.get(code) ?? code,
  };
}

function placeFinder(reference: Reference): Vocabulary["placeNamed"] {
  const ids = new Map<string, string | null>();
  for (const { form, place_id } of reference.place_names) {
    const name = fold(form);
    const known = ids.get(name);
    ids.set(name, known !== undefined && known !== place_id ? null : place_id);
  }
  const places = new Map(reference.places.map((row) => [row.place_id, row]));
  return (name) => places.get(ids.get(fold(name)) ?? "") ?? null;
}

function memberFinder(reference: Reference): Vocabulary["members"] {
  const members = new Map<string, Set<string>>();
  for (const { bloc, country, status } of reference.bloc_members) {
    if (status !== "member") continue;
    members.set(bloc, (members.get(bloc) ?? new Set()).add(country));
  }
  const none = new Set<string>();
  return (bloc) => members.get(bloc) ?? none;
}
