import { ticks } from "d3-array";
import type { YearTopic } from "../counts/counts.js";
import { type Chart, type ChartOptions, HITS } from "./chart.js";
import { type Make, svgMaker } from "./svg.js";

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
const TOP = 22;
const BOTTOM = 26;
const RIGHT = 4;
const YEAR_ROOM = 34;

/** Where things lie in the chart. */
interface Frame {
  readonly left: number;
  readonly band: number;
  readonly height: number;
  readonly y: (n: number) => number;
  /** The left edge of a year's columns, and their width. */
  readonly x: (i: number) => number;
  readonly thick: number;
}

/**
 * Columns a year, stacked by topic. Drawn by hand: it is the first chart of the first page, and a
 * chart library costs more time than the budget of that page has.
 */
export function meetingsPerYear(
  years: readonly YearRow[],
  parts: readonly YearTopic[],
  options: YearOptions,
): Chart {
  const { width, label, number, colours } = options;
  const make = svgMaker(options.document ?? document);
  const most = Math.max(1, ...years.map(({ n, shadow }) => Math.max(n, shadow)));
  const steps = ticks(0, most, Math.min(5, most)).filter(Number.isInteger);
  const highest = Math.max(most, steps.at(-1) ?? 0);
  const frame = frameOf(years.length, highest, number(highest).length, width);
  const { left, height, band, y } = frame;
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, "aria-label": label };
  const across = { x1: left, x2: width - RIGHT };
  const hit = { y: 2, width: band, height: height - 4, fill: "transparent" };
  return make("svg", { class: "years-chart", ...size }, [
    make("g", { class: "grid" }, grid(steps, across, frame, options, make)),
    make("g", { class: "shadow" }, shadows(years, frame, make)),
    make("g", { class: "parts" }, stack(years, parts, frame, colours, make)),
    make("g", { class: "counts" }, texts(years, frame, options, make)),
    make("line", { ...across, y1: y(0), y2: y(0), stroke: "var(--axis)" }),
    make(
      "g",
      { class: HITS },
      years.map((_, i) => make("rect", { ...hit, x: left + i * band })),
    ),
  ]);
}

function frameOf(count: number, highest: number, digits: number, width: number): Frame {
  const left = 14 + 8 * digits;
  const height = Math.round(Math.max(260, Math.min(470, width * 0.64)));
  const band = (width - left - RIGHT) / Math.max(1, count);
  const thick = Math.min(WIDEST, band * 0.86);
  const y = (n: number) => height - BOTTOM - (n / highest) * (height - TOP - BOTTOM);
  return { left, band, height, y, thick, x: (i) => left + i * band + (band - thick) / 2 };
}

function grid(
  steps: readonly number[],
  across: { readonly x1: number; readonly x2: number },
  { y }: Frame,
  { number }: YearOptions,
  make: Make,
): SVGElement[] {
  const text = { x: across.x1 - 6, dy: "0.32em", "text-anchor": "end", fill: "currentColor" };
  return steps.flatMap((step) => [
    make("line", { ...across, y1: y(step), y2: y(step), stroke: "var(--line)" }),
    make("text", { ...text, y: y(step) }, [number(step)]),
  ]);
}

function shadows(years: readonly YearRow[], { x, y, thick }: Frame, make: Make): SVGElement[] {
  return years.flatMap(({ n, shadow }, i) => {
    if (shadow <= n) return [];
    const size = { width: thick, y: y(shadow), height: y(0) - y(shadow) };
    return [make("rect", { x: x(i), ...size, fill: "var(--shadow)" })];
  });
}

function stack(
  years: readonly YearRow[],
  parts: readonly YearTopic[],
  { x, y, thick }: Frame,
  colours: ReadonlyMap<string, string>,
  make: Make,
): SVGElement[] {
  const place = new Map(years.map(({ year }, i) => [year, i]));
  const reached = new Map<number, number>();
  const edge = { stroke: "var(--surface)", "stroke-width": 0.75 };
  return parts.map(({ year, topic, n }) => {
    const from = reached.get(year) ?? 0;
    reached.set(year, from + n);
    const size = { width: thick, y: y(from + n), height: y(from) - y(from + n) };
    const fill = colours.get(topic) ?? "var(--other)";
    return make("rect", { x: x(place.get(year) ?? 0), ...size, fill, ...edge });
  });
}

/** The counts above the columns and the years below them, as far as there is room. */
function texts(
  years: readonly YearRow[],
  { x, y, thick, height, band }: Frame,
  { width, number }: YearOptions,
  make: Make,
): SVGElement[] {
  const text = { "text-anchor": "middle", fill: "currentColor" };
  const step = Math.max(1, Math.ceil((years.length * TICK_ROOM) / width));
  const inFrame = (at: number) => Math.min(at, width - YEAR_ROOM / 2);
  return years.flatMap(({ year, n, shadow }, i) => {
    const middle = { x: x(i) + thick / 2, ...text };
    const above = { ...middle, y: y(Math.max(n, shadow)) - 6, class: "count" };
    return [
      ...(n > 0 && band > 26 ? [make("text", above, [number(n)])] : []),
      ...((years.length - 1 - i) % step === 0
        ? [make("text", { ...middle, x: inFrame(x(i) + thick / 2), y: height - 8 }, [String(year)])]
        : []),
    ];
  });
}
