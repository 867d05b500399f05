import { HITS } from "../charts/chart.js";
import { interact } from "../charts/interact.js";
import type { PlaceRow } from "../charts/place-map.js";
import { makeCard } from "../parts/card.js";
import { lazily } from "../parts/lazy.js";
import { switcher } from "../parts/switcher.js";
import { toggled, type View } from "../view/view.js";
import { countryRows, type MapRows, placeRows } from "./map-rows.js";
import { placeTip } from "./place-tip.js";
import type { Part, Scene } from "./scene.js";
import { type World, worldOf } from "./world.js";

const WIDE = "world";
const COUNTRIES = "countries";

/** The meetings on a map, by their places or by the countries that take part. */
export function mapCard(scene: Scene): Part {
  const { speech, store } = scene;
  const { words } = speech;
  const card = makeCard("places", words.perPlace, scene);
  const turn = (option: string) => (on: boolean) =>
    store.change({ show: set(store.view, option, on) });
  const kind = switcher(words.mapOf, [words.mapPlaces, words.mapCountries], turn(COUNTRIES));
  const zoom = switcher(words.window, [words.closer, words.wholeWorld], turn(WIDE));
  card.node.querySelector("header")?.append(kind.node, zoom.node);
  const show = lazily(
    () => worldOf(scene),
    (outlines) => {
      const rows = store.view.show.includes(COUNTRIES) ? countryRows(scene) : placeRows(scene);
      const { note, columns, table } = rows;
      const draw = (width: number) => drawn(rows, width, outlines, scene);
      card.show({ note, columns, rows: table, draw });
    },
    card.fail,
  );
  const update = () => {
    kind.set(store.view.show.includes(COUNTRIES));
    zoom.set(store.view.show.includes(WIDE));
    show();
  };
  return { node: card.node, update };
}

function set({ show }: View, option: string, on: boolean): readonly string[] {
  return show.includes(option) === on ? show : toggled(show, option);
}

function drawn({ marks: rows, choose }: MapRows, width: number, world: World, scene: Scene) {
  const { speech, store, tip } = scene;
  const { words } = speech;
  const near = !store.view.show.includes(WIDE);
  const label = `${words.perPlace}: ${words.unit}`;
  const { land, borders, placeMap } = world;
  const chart = placeMap(rows, { width, label, number: speech.number, land, borders, near });
  // What lies outside the window has no mark.
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const marks = [...chart.querySelectorAll(`.${HITS} > *`)];
  const shown = marks.flatMap((mark) => byKey.get(mark.getAttribute("aria-label") ?? "") ?? []);
  interact(chart, shown, {
    key: ({ key }) => `place-${key}`,
    say: ({ name, n }) => `${name}: ${speech.count(words.meetings, n)}`,
    isChosen: ({ chosen }) => chosen,
    choose,
    point: (row: PlaceRow | null, mark) => placeTip(tip, row, mark, speech),
  });
  return chart;
}
