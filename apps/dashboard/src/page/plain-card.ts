import type { Chart } from "../charts/chart.js";
import { kindBars } from "../charts/kinds.js";
import type { Cell } from "../format/csv.js";
import { makeCard } from "../parts/card.js";
import type { Part, Scene } from "./scene.js";

/** Bars that lead nowhere: what they say stands in the table too. */
export interface PlainOptions {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Where its numbers come from, if not from the articles of the site. */
  readonly source?: string;
  readonly draw: (width: number) => Chart;
}

/** A chart of rows that do not follow the view. */
export function plainCard(options: PlainOptions, scene: Scene): Part {
  const { name, title, note, columns, rows, draw, source } = options;
  const card = makeCard(name, title, scene, source);
  return {
    node: card.node,
    update: () =>
      card.show({ note, columns, rows, draw: (width) => asImage(draw(width)), nothing: "" }),
  };
}

/** Bars of a name and a number each. */
export function plainBars(
  rows: readonly (readonly [name: string, n: number])[],
  label: string,
  { speech }: Scene,
): (width: number) => Chart {
  const bars = rows.map(([name, n], i) => ({ kind: String(i), name, n, shadow: n, chosen: false }));
  return (width) => kindBars(bars, { width, label, number: speech.number });
}

/** A chart whose parts are not to be chosen is one image with a name. */
function asImage(chart: Chart): Chart {
  chart.setAttribute("role", "img");
  chart.querySelector(".hits")?.remove();
  return chart;
}
