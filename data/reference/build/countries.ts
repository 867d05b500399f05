import { alpha3, englishName, isoNumber } from './cldr.ts';
import { cities } from './geonames.ts';
import { type Box, boxOf, mainlandCentre, type Point, ringPoints, ringsOf } from './shapes.ts';
import { slug } from './text.ts';
import type { Row } from './tsv.ts';

export const countryColumns = ['code', 'alpha3', 'name_fr', 'name_en', 'capital', 'latitude', 'longitude',
  'south', 'west', 'north', 'east', 'source'] as const;

/** A leading `!` or `?` is a mark of the own files, not part of the name. */
export const bare = (text: string): string => text.replace(/^[!?]/, '');

export const placeId = (country: string, name: string): string => `${country.toLowerCase()}-${slug(bare(name))}`;

export function countryRow(own: Row, places: readonly Row[], extent: Row | undefined): Row {
  const code = own['code'] ?? '';
  const capital = own['capital'] ?? '';
  const { box, centre } = extentOf(code, places, extent);
  return {
    code, alpha3: alpha3(code), name_fr: bare(own['name_fr'] ?? ''), name_en: englishName(code),
    capital: capital === '' ? '' : placeId(code, capital),
    latitude: centre.latitude.toFixed(2), longitude: centre.longitude.toFixed(2),
    south: box.south.toFixed(1), west: box.west.toFixed(1), north: box.north.toFixed(1), east: box.east.toFixed(1),
    source: extent?.['south'] ? 'cldr own' : 'cldr geonames natural-earth own',
  };
}

const number = (row: Row, column: string): number => Number(row[column]);
const point = (row: Row): Point => ({ latitude: number(row, 'latitude'), longitude: number(row, 'longitude') });

/** own/extents.tsv states a centre, and a box where a measured one would span overseas parts. */
function extentOf(code: string, places: readonly Row[], stated: Row | undefined): { box: Box; centre: Point } {
  if (stated === undefined) return measuredExtent(code, places);
  const box = stated['south'] === '' ? measuredExtent(code, places).box : statedBox(stated);
  return { box, centre: point(stated) };
}

const statedBox = (row: Row): Box =>
  ( { south: number(row, 'south'), west: number(row, 'west'), north: number(row, 'north'), east: number(row, 'east') });

function measuredExtent(code: string, places: readonly Row[]): { box: Box; centre: Point } {
  const rings = ringsOf(isoNumber(code));
  const points = [
    ...rings.flatMap(ringPoints),
    ...cities.filter((city) => city.country === code),
    ...places.filter((place) => place['country'] === code).map(point),
  ];
  const box = boxOf(points);
  if (box === undefined) throw new Error(`countries: no extent for ${code}; add it to own/extents.tsv`);
  const middle = { latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2 };
  return { box: widened(box), centre: mainlandCentre(rings) ?? middle };
}

const widened = ({ south, west, north, east }: Box): Box => ({
  south: Math.max(-90, south - 0.2), west: Math.max(-180, west - 0.2),
  north: Math.min(90, north + 0.2), east: Math.min(180, east + 0.2),
});
