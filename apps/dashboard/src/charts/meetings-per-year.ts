import * as Plot from "@observablehq/plot";
import type { YearTopic } from "../counts/counts.js";
import { type Chart, type ChartOptions, HITS } from "./chart.js";

/** One year of the chart. */
export interface YearRow {
  readonly year: number;
  readonly n: number;
  /** How many it would be without the filter by years. */
  readonly shadow: number;
}

/** What the years chart needs: the colour of each topic, in the order of the stack. */
export interface YearOptions extends ChartOptions {
  readonly colours: ReadonlyMap<string, string>;
}

const TICK_ROOM = 44;
const WIDEST = 110;

/** Columns a year, stacked by topic. */
export function meetingsPerYear(
  years: readonly YearRow[],
  parts: readonly YearTopic[],
  options: YearOptions,
): Chart {
  const { width, label, number, document, colours } = options;
  const most = Math.max(1, ...years.map(({ n, shadow }) => Math.max(n, shadow)));
  const marginLeft = 14 + 8 * number(most).length;
  const slim = Math.max(0, (width / years.length - WIDEST) / 2);
  const sides = { insetLeft: slim, insetRight: slim };
  return Plot.plot({
    ...{ width, height: Math.max(260, Math.min(470, width * 0.64)), marginLeft },
    ...{ marginRight: 4, marginTop: 22, marginBottom: 26, className: "years-chart" },
    ...(document === undefined ? {} : { document }),
    ariaLabel: label,
    x: {
      ...{ type: "band", domain: years.map(({ year }) => year), label: null, padding: 0.14 },
      ...{ ticks: someYears(years, width), tickFormat: String, tickSize: 0 },
    },
    y: {
      ...{ domain: [0, most], nice: true, label: null, grid: true, tickSize: 0 },
      ...{ ticks: Math.min(5, most), tickFormat: number },
    },
    color: { domain: [...colours.keys()], range: [...colours.values()] },
    marks: [
      Plot.barY(years, {
        x: "year",
        y: "shadow",
        className: "shadow",
        fill: "var(--shadow)",
        ...sides,
      }),
      Plot.barY(parts, {
        ...{ x: "year", y: "n", fill: "topic", order: [...colours.keys()], className: "parts" },
        ...{ stroke: "var(--surface)", strokeWidth: 0.75, ...sides },
      }),
      Plot.text(columnsWide(years, width) ? years : [], {
        ...{ x: "year", y: (row) => Math.max(row.n, row.shadow), className: "count", dy: -8 },
        ...{ text: (row) => (row.n === 0 ? "" : number(row.n)), fill: "currentColor" },
      }),
      Plot.ruleY([0], { stroke: "var(--axis)" }),
      Plot.barY(years, {
        ...{ x: "year", y1: 0, y2: most, className: HITS, fill: "transparent" },
        ...{ insetTop: -20, insetBottom: -24, ariaLabel: (row) => String(row.year) },
      }),
    ],
  });
}

const columnsWide = (years: readonly YearRow[], width: number) => width / years.length > 26;

function someYears(years: readonly YearRow[], width: number): number[] {
  const step = Math.max(1, Math.ceil((years.length * TICK_ROOM) / width));
  return years.map(({ year }) => year).filter((_, i) => (years.length - 1 - i) % step === 0);
}
