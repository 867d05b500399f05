import { bare, placeId } from './countries.ts';
import { findCapital, findCity } from './geonames.ts';
import type { Point } from './shapes.ts';
import { fold, straight, vietnameseForms } from './text.ts';
import { list, type Row } from './tsv.ts';

export const placeColumns = ['place_id', 'name_fr', 'country', 'kind', 'parent', 'latitude', 'longitude', 'merged_into', 'source'] as const;
export const placeNameColumns = ['form', 'place_id', 'ambiguous', 'source'] as const;

/** An own place: `lookup` is a GeoNames name or `@latitude,longitude`; `*` marks the local spelling, `?` an ambiguous form. */
export function placeRow(own: Row, mergers: ReadonlyMap<string, string>): Row {
  const id = placeId(own['country'] ?? '', own['name_fr'] ?? '');
  const parent = own['parent'] ?? '';
  const { latitude, longitude, source } = locate(own);
  return {
    place_id: id, name_fr: bare(own['name_fr'] ?? ''), country: own['country'] ?? '', kind: own['kind'] ?? '',
    parent: parent === '' ? '' : placeId(own['country'] ?? '', parent),
    latitude: latitude.toFixed(4), longitude: longitude.toFixed(4), merged_into: mergers.get(id) ?? '', source,
  };
}

function locate(own: Row): Point & { source: string } {
  const lookup = own['lookup'] ?? '';
  if (lookup.startsWith('@')) {
    const [latitude, longitude] = lookup.slice(1).split(',').map(Number);
    return { latitude: latitude ?? Number.NaN, longitude: longitude ?? Number.NaN, source: 'own' };
  }
  const country = own['country'] ?? '';
  const names = lookup === '' ? [own['name_fr'] ?? '', ...list(own['variants'])] : [lookup];
  const wanted = names.map((name) => name.replace(/^[*?!]/, ''));
  const city = own['kind'] === 'capital' ? findCapital(country, wanted) : findCity(country, wanted);
  if (city === undefined) throw new Error(`places: ${country} ${own['name_fr']}: not in GeoNames, give @latitude,longitude`);
  return { latitude: city.latitude, longitude: city.longitude, source: 'geonames own' };
}

/** A venue without a stated parent belongs to the nearest city of its country. */
export function withCities(rows: readonly Row[]): Row[] {
  const cities = rows.filter((row) => row['kind'] === 'capital' || row['kind'] === 'city');
  return rows.map((row) => {
    if (row['kind'] !== 'venue' || row['parent'] !== '') return row;
    const near = cities.filter((city) => city['country'] === row['country']).toSorted((a, b) => gap(a, row) - gap(b, row));
    return { ...row, parent: near[0]?.['place_id'] ?? '' };
  });
}

const gap = (a: Row, b: Row): number =>
  Math.hypot(Number(a['latitude']) - Number(b['latitude']), Number(a['longitude']) - Number(b['longitude']));

/** Without their accents these names are words or names of other things. */
const commonWhenFolded = new Set(['Bale', 'Boke', 'Come', 'Crete', 'Genes', 'Kone', 'Labe', 'Leon', 'Liege', 'Lucon', 'Male', 'Nis', 'Thies']);

/** Every written form of an own place; the hand-made ones come before those made by rule. */
export function placeForms(own: Row): Row[] {
  const place_id = placeId(own['country'] ?? '', own['name_fr'] ?? '');
  const name = straight(own['name_fr'] ?? '');
  const entries = [...list(own['variants']), ...(name.includes('(') ? [] : [name])];
  const ambiguous = new Set(entries.filter((entry) => entry.startsWith('?')).flatMap((entry) => [bare(entry), fold(bare(entry))]));
  const forms = entries.flatMap((entry) => {
    if (entry.startsWith('*')) return vietnameseForms(entry.slice(1));
    return [bare(entry), fold(bare(entry))];
  });
  const all = new Set(forms.flatMap((form) => [form, form.replace(/^(?:île|Île) /, 'Ile ')]).map(straight));
  return [...all].filter((form) => form.length > 1).map((form) => ({
    form, place_id, ambiguous: ambiguous.has(form) || commonWhenFolded.has(form) ? 'yes' : '', source: 'own',
  }));
}

export function oneMeaning(rows: readonly Row[]): Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const known = kept.get(row['form'] ?? '');
    if (known === undefined) kept.set(row['form'] ?? '', row);
    else if (known['place_id'] !== row['place_id']) console.warn(`place_names: ${row['form']}: ${known['place_id']}, not ${row['place_id']}`);
  }
  return [...kept.values()];
}
