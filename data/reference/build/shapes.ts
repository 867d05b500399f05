import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface Box { readonly south: number; readonly west: number; readonly north: number; readonly east: number }
export interface Point { readonly latitude: number; readonly longitude: number }
export type Ring = readonly (readonly number[])[];

const topology = createRequire(import.meta.url)('world-atlas/countries-50m.json') as
  Topology<{ countries: GeometryCollection }>;

const rings = new Map<string, Ring[]>();
for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
  if (id === undefined || rings.has(String(id))) continue;
  if (geometry.type === 'Polygon') rings.set(String(id), geometry.coordinates.slice(0, 1));
  if (geometry.type === 'MultiPolygon') rings.set(String(id), geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1)));
}

/** Outer rings of a country by its ISO number; empty where Natural Earth has none. */
export const ringsOf = (isoNumber: string): readonly Ring[] => rings.get(isoNumber) ?? [];

export function boxOf(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined;
  const latitudes = points.map((point) => point.latitude);
  const longitudes = points.map((point) => point.longitude);
  return {
    south: Math.min(...latitudes), north: Math.max(...latitudes),
    west: Math.min(...longitudes), east: Math.max(...longitudes),
  };
}

export const ringPoints = (ring: Ring): Point[] =>
  ring.map(([longitude = 0, latitude = 0]) => ({ latitude, longitude }));

/** Centroid of the largest outer ring: the mainland, not the overseas parts. */
export function mainlandCentre(all: readonly Ring[]): Point | undefined {
  const measured = all.map(measure).toSorted((a, b) => b.area - a.area);
  return measured[0]?.centre;
}

function measure(ring: Ring): { area: number; centre: Point } {
  let area = 0, x = 0, y = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  return { area: Math.abs(area / 2), centre: { longitude: x / (3 * area), latitude: y / (3 * area) } };
}
