import type { Meeting } from "../rows/rows.js";

/** How many meetings each value has. */
export function countBy(
  meetings: readonly Meeting[],
  value: (meeting: Meeting) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const meeting of meetings) counts.set(value(meeting), (counts.get(value(meeting)) ?? 0) + 1);
  return counts;
}

/** Meetings of one topic in one year. */
export interface YearTopic {
  readonly year: number;
  readonly topic: string;
  readonly n: number;
}

/** Meetings a year and topic, in the order of the topics; those without a year are left out. */
export function countYears(meetings: readonly Meeting[], topics: readonly string[]): YearTopic[] {
  const dated = meetings.filter(({ year }) => year !== null);
  const counts = countBy(dated, ({ year, topic }) => `${year} ${topic}`);
  return [...counts]
    .map(([key, n]) => ({ year: Number(key.split(" ")[0]), topic: key.split(" ")[1] ?? "", n }))
    .sort((a, b) => a.year - b.year || topics.indexOf(a.topic) - topics.indexOf(b.topic));
}

/** Meetings of one country: named by an article, or only there as the member of a bloc. */
export interface CountryCount {
  readonly code: string;
  readonly named: number;
  readonly members: number;
}

/** Meetings a country; the members of blocs count only where they are asked for. */
export function countCountries(meetings: readonly Meeting[], members: boolean): CountryCount[] {
  const named = countAll(meetings, (meeting) => meeting.named);
  const joined = countAll(members ? meetings : [], (meeting) => meeting.members);
  const codes = [...new Set([...named.keys(), ...joined.keys()])].sort();
  return codes.map((code) => ({
    code,
    named: named.get(code) ?? 0,
    members: joined.get(code) ?? 0,
  }));
}

function countAll(
  meetings: readonly Meeting[],
  values: (meeting: Meeting) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const meeting of meetings) {
    for (const value of values(meeting)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A place and its meetings. */
export interface PlaceCount {
  readonly key: string;
  readonly city: string | null;
  readonly country: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly n: number;
}

/** Meetings a place, the most frequent first; those without coordinates are left out. */
export function countPlaces(meetings: readonly Meeting[]): PlaceCount[] {
  const places = new Map<string, PlaceCount>();
  for (const { city, country, latitude, longitude } of meetings) {
    if (latitude === null || longitude === null) continue;
    const key = city === null ? `country:${country}` : `city:${city}`;
    const n = (places.get(key)?.n ?? 0) + 1;
    places.set(key, { key, city, country, latitude, longitude, n });
  }
  return [...places.values()].sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
}

/** Two countries and the meetings that they share. */
export interface PairCount {
  readonly one: string;
  readonly other: string;
  readonly n: number;
}

/** Meetings a pair of countries, the most frequent first. */
export function countPairs(
  meetings: readonly Meeting[],
  countriesOf: (meeting: Meeting) => readonly string[],
): PairCount[] {
  const counts = new Map<string, number>();
  for (const meeting of meetings) {
    const there = [...new Set(countriesOf(meeting))].sort();
    for (const [i, one] of there.entries()) {
      for (const other of there.slice(i + 1)) {
        const key = `${one} ${other}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([key, n]) => ({
      one: key.slice(0, key.indexOf(" ")),
      other: key.slice(key.indexOf(" ") + 1),
      n,
    }))
    .sort((a, b) => b.n - a.n || (a.one + a.other < b.one + b.other ? -1 : 1));
}

/** The first and the last year of the meetings; null where none has a year. */
export function yearsOf(meetings: readonly Meeting[]): readonly [number, number] | null {
  const years = meetings.flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length === 0) return null;
  return years.reduce(
    ([first, last], year) => [Math.min(first, year), Math.max(last, year)] as const,
    [Infinity, -Infinity] as readonly [number, number],
  );
}

/** All whole numbers from the first to the last. */
export function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
