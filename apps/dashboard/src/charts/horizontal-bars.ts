import { type Chart, type ChartOptions, HITS } from "./chart.js";
import { type Make, shortened, svgMaker } from "./svg.js";

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
const CHARACTER = 7.2;
const RIGHT = 44;

/** Bars with their names on the left and their counts at the end. */
export function horizontalBars(bars: readonly Bar[], options: ChartOptions): Chart {
  const { width, label } = options;
  const make = svgMaker(options.document ?? document);
  const longest = Math.max(0, ...bars.map((bar) => bar.label.length + (bar.chosen ? 2 : 0)));
  const left = Math.min(width * 0.48, Math.max(64, longest * CHARACTER + 20));
  const most = Math.max(1, ...bars.map((bar) => Math.max(bar.shadow, total(bar))));
  const height = bars.length * ROW + 2 * MARGIN;
  const x = (n: number) => left + (n / most) * (width - left - RIGHT);
  const place = { x, left, width };
  return make(
    "svg",
    { class: "bars-chart", width, height, viewBox: `0 0 ${width} ${height}`, "aria-label": label },
    [
      make(
        "g",
        { class: "bars" },
        bars.flatMap((bar, i) => row(bar, i, place, options, make)),
      ),
      make("line", {
        ...{ x1: left, x2: left, y1: MARGIN },
        y2: height - MARGIN,
        stroke: "var(--axis)",
      }),
      make(
        "g",
        { class: HITS },
        bars.map((_, i) =>
          make("rect", { x: 0, y: MARGIN + i * ROW, width, height: ROW, fill: "transparent" }),
        ),
      ),
    ],
  );
}

interface Place {
  readonly x: (n: number) => number;
  readonly left: number;
  readonly width: number;
}

function row(bar: Bar, i: number, place: Place, { number }: ChartOptions, make: Make): Node[] {
  const { x, left } = place;
  const y = MARGIN + i * ROW;
  const thick = { y: y + 3, height: ROW - 6 };
  const middle = { y: y + ROW / 2, dy: "0.35em", fill: "currentColor" };
  const name = shortened(`${bar.chosen ? "✓ " : ""}${bar.label}`, left - 8, CHARACTER);
  let from = 0;
  const parts = bar.parts.map(({ n, colour }) => {
    from += n;
    return make("rect", { x: x(from - n), width: x(from) - x(from - n), ...thick, fill: colour });
  });
  const shadow = make("rect", {
    x: left,
    width: x(bar.shadow) - left,
    ...thick,
    fill: "var(--shadow)",
  });
  return [
    ...(bar.shadow > total(bar) ? [shadow] : []),
    ...parts,
    make(
      "text",
      { x: left - 8, ...middle, "text-anchor": "end", "font-weight": bar.chosen ? "bold" : null },
      [name],
    ),
    make("text", { x: x(Math.max(total(bar), bar.shadow)) + 5, ...middle, class: "count" }, [
      number(total(bar)),
    ]),
  ];
}
