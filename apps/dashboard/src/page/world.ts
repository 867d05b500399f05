import type { GeoPermissibleObjects } from "d3-geo";
import type { GeometryObject, Topology } from "topojson-specification";
import type { placeMap } from "../charts/place-map.js";
import type { Scene } from "./scene.js";

/** The outlines of the countries, and the chart that draws on them. */
export interface World {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
  readonly placeMap: typeof placeMap;
}

let fetched: Promise<World> | null = null;

/** The world: fetched when a map is first shown. */
export function worldOf({ sources }: Pick<Scene, "sources">): Promise<World> {
  fetched ??= load(sources.world);
  return fetched;
}

async function load(file: Scene["sources"]["world"]): Promise<World> {
  const [json, { merge, mesh }, chart] = await Promise.all([
    file.json(),
    import("topojson-client"),
    import("../charts/place-map.js"),
  ]);
  const topology = json as Topology;
  const countries = topology.objects.countries as GeometryObject | undefined;
  if (countries?.type !== "GeometryCollection") throw new Error("world.json has no countries");
  type Areas = Parameters<typeof merge>[1];
  return {
    land: merge(topology, countries.geometries as Areas),
    borders: mesh(topology, countries, (one, other) => one !== other),
    placeMap: chart.placeMap,
  };
}
