import { bare, countryColumns, countryRow, placeId } from './countries.ts';
import { countryNameColumns, countryNames } from './country-names.ts';
import { ownFile, tableFile } from './paths.ts';
import { oneMeaning, placeColumns, placeForms, placeNameColumns, placeRow, withCities } from './places.ts';
import { readTsv, type Row, writeTsv } from './tsv.ts';

const ownCountries = readTsv(ownFile('countries'));
const ownPlaces = [...ownCountries.filter((row) => row['capital'] !== '').map(capitalPlace), ...readTsv(ownFile('places'))];
const mergers = new Map(readTsv(ownFile('mergers')).map((row) => [row['place_id'] ?? '', row['merged_into'] ?? '']));
const extents = new Map(readTsv(ownFile('extents')).map((row) => [row['code'], row]));

function capitalPlace(country: Row): Row {
  const variants = country['capital_variants'] ?? '';
  const name = country['capital'] ?? '';
  const marked = name.startsWith('?') ? [name, variants].filter((text) => text !== '').join('|') : variants;
  return { country: country['code'] ?? '', kind: 'capital', name_fr: bare(name), lookup: '', parent: '', variants: marked };
}

const capitalId = (own: Row): string => (own['capital'] === '' ? '' : placeId(own['code'] ?? '', own['capital'] ?? ''));

const places = withCities(ownPlaces.map((row) => placeRow(row, mergers)));
const placeNames = oneMeaning(ownPlaces.flatMap(placeForms));
const countries = ownCountries.map((row) => countryRow(row, places, extents.get(row['code'])));

writeTsv(tableFile('places'), placeColumns, places);
writeTsv(tableFile('place_names'), placeNameColumns, placeNames);
writeTsv(tableFile('countries'), countryColumns, countries);
writeTsv(tableFile('country_names'), countryNameColumns,
  countryNames(ownCountries, readTsv(ownFile('not_countries')), placeNames, capitalId));
