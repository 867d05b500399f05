import * as Plot from "@observablehq/plot";
import type { GeoPermissibleObjects } from "d3-geo";
import { type Chart, type ChartOptions, HITS } from "./chart.js";
import { spreadNames } from "./spread-names.js";

/** A place of the map. */
export interface PlaceRow {
  readonly key: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly n: number;
  readonly chosen: boolean;
}

/** What the map needs: the outlines of the countries, and how much of the world to show. */
export interface MapOptions extends ChartOptions {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
  readonly near: boolean;
}

const LARGEST = 20;
const SMALL_SCREEN = 500;
/** Dots do not grow larger than this many meetings would make them: one meeting stays small. */
const LEAST_SCALE = 6;
const SHARE = 0.85;
const PAD = 4;

/** A dot a place, its area the number of meetings; the biggest have their names. */
export function placeMap(rows: readonly PlaceRow[], options: MapOptions): Chart {
  const { width, label, document, land, borders, near } = options;
  const height = Math.round(Math.max(220, Math.min(460, width * (near ? 0.72 : 0.5))));
  const most = Math.max(LEAST_SCALE, ...rows.map(({ n }) => n));
  const at = { x: "longitude", y: "latitude", r: "n" } as const;
  const isSmall = width < SMALL_SCREEN;
  const largest = isSmall ? LARGEST / 2 : LARGEST;
  const named = near ? rows.slice(0, isSmall ? 7 : 16) : [];
  const chart = Plot.plot({
    ...{ width, height, margin: 2, className: "map-chart", ariaLabel: label },
    ...(document === undefined ? {} : { document }),
    projection: {
      type: "equal-earth",
      domain: near ? around(rows) : { type: "Sphere" },
      inset: near ? 24 : 2,
    },
    r: { domain: [0, most], range: [0, largest] },
    marks: [
      Plot.geo(land, { fill: "var(--land)", className: "land" }),
      Plot.geo(borders, { stroke: "var(--surface)", strokeWidth: 0.8, className: "borders" }),
      Plot.dot(rows, {
        ...{
          ...at,
          fill: "var(--bar)",
          fillOpacity: 0.72,
          stroke: "var(--surface)",
          className: "dots",
        },
      }),
      Plot.dot(
        rows.filter(({ chosen }) => chosen),
        {
          ...{ ...at, stroke: "currentColor", strokeWidth: 2, className: "chosen" },
        },
      ),
      Plot.text(named, {
        ...{ x: "longitude", y: "latitude", text: "name", className: "names" },
        ...{ fill: "currentColor", stroke: "var(--surface)", strokeWidth: 3 },
      }),
      Plot.dot(rows, {
        ...{ x: "longitude", y: "latitude", r: (row: PlaceRow) => Math.max(row.n, most / 6) },
        ...{ fill: "transparent", className: HITS, ariaLabel: "key" },
      }),
    ],
  });
  const radii = named.map(({ n }) => largest * Math.sqrt(n / most));
  spreadNames(chart.querySelectorAll(".names text"), radii, { width, height });
  return chart;
}

/** The stretch of the world where most meetings are. */
function around(rows: readonly PlaceRow[]): GeoPermissibleObjects {
  const all = rows.reduce((sum, { n }) => sum + n, 0);
  const centre = middle(rows);
  const near = rows.toSorted((a, b) => distance(a, centre) - distance(b, centre));
  const kept: [number, number][] = [];
  let sum = 0;
  for (const { longitude, latitude, n } of near) {
    if (sum >= all * SHARE && kept.length > 1) break;
    kept.push([longitude, latitude]);
    sum += n;
  }
  const wide = kept.flatMap(([x, y]): [number, number][] => [
    [Math.max(-179, x - PAD), Math.max(-85, y - PAD)],
    [Math.min(179, x + PAD), Math.min(85, y + PAD)],
  ]);
  const corners =
    wide.length > 0 ? wide : [[-180, -60] as [number, number], [180, 80] as [number, number]];
  return { type: "MultiPoint", coordinates: corners };
}

type Point = Pick<PlaceRow, "longitude" | "latitude">;

const distance = (a: Point, b: Point) =>
  Math.hypot(a.longitude - b.longitude, a.latitude - b.latitude);

function middle(rows: readonly PlaceRow[]): Point {
  const half = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const each = (value: (row: PlaceRow) => number) =>
    half(rows.flatMap((row) => Array.from({ length: row.n }, () => value(row))));
  return { longitude: each((row) => row.longitude), latitude: each((row) => row.latitude) };
}
