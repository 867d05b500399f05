import type { PlaceRow } from "../charts/place-map.js";
import { countCountries, countPlaces } from "../counts/counts.js";
import type { Cell } from "../format/csv.js";
import { toggled } from "../view/view.js";
import type { Scene } from "./scene.js";

/** What a map shows, as marks and as a table, and what choosing a mark does. */
export interface MapRows {
  readonly marks: readonly PlaceRow[];
  readonly note: string;
  readonly columns: readonly string[];
  readonly table: readonly (readonly Cell[])[];
  readonly choose: (row: PlaceRow) => void;
}

/** Meetings by the place where they were. */
export function placeRows({ chosen, store, speech }: Scene): MapRows {
  const { words } = speech;
  const places = countPlaces(chosen());
  const country = (code: string | null) => (code === null ? null : speech.country(code));
  return {
    marks: places.map((place) => ({
      ...place,
      name: place.city ?? country(place.country) ?? "",
      chosen: store.view.where.includes(place.key),
    })),
    note: words.perPlaceNote,
    columns: [words.place, words.country, words.count],
    table: places.map(({ city, country: code, n }) => [city, country(code), n]),
    choose: ({ key }) => store.change({ where: toggled(store.view.where, key) }),
  };
}

/** Meetings by the countries that take part, wherever they were. */
export function countryRows({ chosen, store, speech, tables }: Scene): MapRows {
  const { words } = speech;
  const { view } = store;
  const points = new Map(tables.countries.map((country) => [country.code, country]));
  const marks = countCountries(chosen(), view.members)
    .flatMap(({ code, named, members }) => {
      const { latitude = null, longitude = null } = points.get(code) ?? {};
      if (latitude === null || longitude === null) return [];
      const name = speech.country(code);
      const isChosen = view.countries.includes(code);
      return [{ key: code, name, latitude, longitude, n: named + members, chosen: isChosen }];
    })
    .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, speech.language));
  return {
    marks,
    note: words.mapCountriesNote,
    columns: [words.country, words.count],
    table: marks.map(({ name, n }) => [name, n]),
    choose: ({ key }) => store.change({ countries: toggled(view.countries, key) }),
  };
}
