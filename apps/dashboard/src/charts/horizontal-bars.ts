import * as Plot from "@observablehq/plot";
import { type Chart, type ChartOptions, HITS } from "./chart.js";

/** One row of a chart of horizontal bars. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Stretches of the bar, from the axis outwards. */
  readonly parts: readonly { readonly n: number; readonly colour: string }[];
  /** How long the bar would be without the filter that the chart itself sets. */
  readonly shadow: number;
  readonly chosen: boolean;
}

/** The count of a bar. */
export const total = (bar: Bar): number => bar.parts.reduce((sum, { n }) => sum + n, 0);

const ROW = 24;
const MARGIN = 4;
const CHARACTER = 6.7;

/** Bars with their names on the left and their counts at the end. */
export function horizontalBars(bars: readonly Bar[], options: ChartOptions): Chart {
  const { width, label, number, document } = options;
  const longest = Math.max(0, ...bars.map((bar) => bar.label.length + (bar.chosen ? 2 : 0)));
  const marginLeft = Math.min(width * 0.48, Math.max(64, longest * CHARACTER + 14));
  const most = Math.max(1, ...bars.map((bar) => Math.max(bar.shadow, total(bar))));
  return Plot.plot({
    width,
    height: bars.length * ROW + 2 * MARGIN,
    ...{ marginLeft, marginRight: 44, marginTop: MARGIN, marginBottom: MARGIN },
    ...(document === undefined ? {} : { document }),
    className: "bars-chart",
    ariaLabel: label,
    x: { domain: [0, most], axis: null },
    y: { domain: bars.map(({ key }) => key), axis: null, padding: 0.24 },
    marks: [
      Plot.barX(bars, { x: "shadow", y: "key", className: "shadow", fill: "var(--shadow)" }),
      Plot.barX(partsOf(bars), { x1: "from", x2: "to", y: "key", fill: (part) => part.colour }),
      names(
        bars.filter(({ chosen }) => chosen),
        "✓ ",
        "bold",
      ),
      names(
        bars.filter(({ chosen }) => !chosen),
        "",
        "normal",
      ),
      Plot.text(bars, {
        ...{ x: (bar) => Math.max(total(bar), bar.shadow), y: "key", className: "count" },
        ...{ text: (bar) => number(total(bar)), textAnchor: "start", dx: 5, fill: "currentColor" },
      }),
      Plot.ruleX([0], { stroke: "var(--axis)" }),
      Plot.barX(bars, {
        ...{ x1: 0, x2: most, y: "key", className: HITS, fill: "transparent", inset: -2 },
        ...{ insetLeft: 2 - marginLeft, insetRight: -42, ariaLabel: "label" },
      }),
    ],
  });
}

function names(bars: readonly Bar[], before: string, fontWeight: string) {
  return Plot.text(bars, {
    ...{ x: 0, y: "key", text: (bar: Bar) => before + bar.label, textAnchor: "end", dx: -8 },
    ...{ fontWeight, fill: "currentColor", lineWidth: 15, textOverflow: "ellipsis" },
  });
}

function partsOf(bars: readonly Bar[]) {
  return bars.flatMap(({ key, parts }) => {
    let from = 0;
    return parts.map(({ n, colour }) => {
      from += n;
      return { key, colour, from: from - n, to: from };
    });
  });
}
