import * as Plot from "@observablehq/plot";
import { type Chart, type ChartOptions, HITS } from "./chart.js";
import { shortened } from "./svg.js";

/** Meetings of one topic in one year. */
export interface CellRow {
  readonly year: number;
  readonly topic: string;
  readonly n: number;
}

/** What the heat map needs: its rows and columns, and the names of the rows. */
export interface CellOptions extends ChartOptions {
  readonly years: readonly number[];
  readonly topics: readonly string[];
  readonly name: (topic: string) => string;
}

const ROW = 22;
const TICK_ROOM = 40;
const CHARACTER = 7.2;

/** Topics by year: the darker a cell, the more meetings. */
export function topicYears(rows: readonly CellRow[], options: CellOptions): Chart {
  const { width, label, number, document, years, topics, name } = options;
  const most = Math.max(1, ...rows.map(({ n }) => n));
  const longest = Math.max(0, ...topics.map((topic) => name(topic).length));
  const marginLeft = Math.min(width * 0.4, longest * CHARACTER + 12);
  const step = Math.max(1, Math.ceil((years.length * TICK_ROOM) / (width - marginLeft)));
  const wide = (width - marginLeft) / years.length > 17;
  const shade = ({ n }: CellRow) => 0.18 + 0.82 * (n / most);
  return Plot.plot({
    ...{ width, height: topics.length * ROW + 30, marginLeft, marginRight: 2 },
    ...{ marginTop: 4, marginBottom: 24, className: "cells-chart", ariaLabel: label },
    ...(document === undefined ? {} : { document }),
    x: {
      ...{ type: "band", domain: years, label: null, padding: 0.06, tickSize: 0 },
      ...{ ticks: years.filter((_, i) => (years.length - 1 - i) % step === 0), tickFormat: String },
    },
    y: { type: "band", domain: topics, label: null, padding: 0.08, axis: null },
    marks: [
      Plot.text(topics, {
        ...{
          y: (topic: string) => topic,
          text: (topic: string) => shortened(name(topic), marginLeft - 10),
          frameAnchor: "left",
        },
        ...{ textAnchor: "end", dx: -8, fill: "currentColor", className: "names" },
      }),
      Plot.cell(rows, {
        x: "year",
        y: "topic",
        fill: "var(--bar)",
        fillOpacity: shade,
        className: "cells",
      }),
      Plot.text(wide ? rows : [], {
        ...{ x: "year", y: "topic", text: (row: CellRow) => number(row.n), className: "count" },
        ...{ fill: (row: CellRow) => (row.n / most > 0.42 ? "var(--on-bar)" : "var(--text)") },
      }),
      Plot.cell(rows, {
        x: "year",
        y: "topic",
        fill: "transparent",
        className: HITS,
        ariaLabel: "topic",
      }),
    ],
  });
}
