import { type Chart, type ChartOptions, HITS } from "./chart.js";
import { type Make, shortened, svgMaker } from "./svg.js";

/** The scores of a field: on all labels, on those used for writing rules, on those kept apart. */
export interface ScoreRow {
  readonly name: string;
  readonly all: number | null;
  readonly dev: number | null;
  readonly test: number | null;
}

const ROW = 26;
const TOP = 22;
const RIGHT = 48;
const CHARACTER = 7.2;

/** A bar a field from 0 to 1, with a ring and a dot for the two halves of the labels. */
export function goldScores(rows: readonly ScoreRow[], options: ChartOptions): Chart {
  const { width, label, number } = options;
  const make = svgMaker(options.document ?? document);
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  const left = Math.min(width * 0.45, longest * CHARACTER + 14);
  const x = (score: number) => left + score * (width - left - RIGHT);
  const height = TOP + rows.length * ROW + 4;
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return make(
    "svg",
    { class: "gold-chart", width, height, viewBox: `0 0 ${width} ${height}`, "aria-label": label },
    [
      make(
        "g",
        { class: "grid" },
        steps.flatMap((step) => [
          make("line", { x1: x(step), x2: x(step), y1: TOP, y2: height, stroke: "var(--line)" }),
          make("text", { x: x(step), y: 12, "text-anchor": "middle", fill: "currentColor" }, [
            number(step),
          ]),
        ]),
      ),
      make(
        "g",
        { class: "rows" },
        rows.flatMap((row, i) => line(row, TOP + i * ROW, left, x, number, make)),
      ),
      make("g", { class: HITS }),
    ],
  );
}

function line(
  { name, all, dev, test }: ScoreRow,
  y: number,
  left: number,
  x: (score: number) => number,
  number: (value: number) => string,
  make: Make,
): SVGElement[] {
  const middle = y + ROW / 2;
  const text = { y: middle, dy: "0.35em", fill: "currentColor" };
  const ring = { cy: middle, r: 5, stroke: "var(--text)", "stroke-width": 1.8 };
  return [
    make("text", { x: left - 8, ...text, "text-anchor": "end" }, [shortened(name, left - 8)]),
    ...(all === null
      ? []
      : [
          make("rect", {
            x: left,
            y: y + 4,
            width: x(all) - left,
            height: ROW - 8,
            fill: "var(--bar-pale)",
          }),
        ]),
    ...(dev === null ? [] : [make("circle", { cx: x(dev), ...ring, fill: "var(--surface)" })]),
    ...(test === null ? [] : [make("circle", { cx: x(test), ...ring, fill: "var(--text)" })]),
    ...(all === null
      ? []
      : [make("text", { x: x(1) + 8, ...text, class: "count" }, [number(all)])]),
  ];
}
