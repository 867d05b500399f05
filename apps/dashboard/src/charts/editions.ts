import type { Edition } from "../counts/editions.js";
import { type Chart, type ChartOptions, HITS } from "./chart.js";
import { type Make, svgMaker } from "./svg.js";

const HEIGHT = 128;
const LINE = 66;
const SIDE = 22;
const RADIUS = 7;
const SMALLEST = 4.5;
const TICK_ROOM = 46;
const LABEL_ROOM = 20;
/** Years between two ticks: numbers that people count by. */
const STEPS = [1, 2, 5, 10, 20, 50];

/** Editions on a line by year: filled where they are reported, a ring where known, a dash where missing. */
export function editionLine(editions: readonly Edition[], options: ChartOptions): Chart {
  const { width, label } = options;
  const make = svgMaker(options.document ?? document);
  const placed = place(editions, width);
  const frame = { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, "aria-label": label };
  const along = { x1: SIDE, x2: width - SIDE, y1: LINE, y2: LINE };
  const radius = radiusOf(placed);
  const hits = placed
    .filter(({ edition }) => edition.meeting !== null)
    .map(({ x }) => make("circle", { cx: x, cy: LINE, r: radius + 5, fill: "transparent" }));
  return make("svg", { class: "editions-chart", ...frame }, [
    make("line", { ...along, stroke: "var(--line)", "stroke-width": 2 }),
    make("g", { class: "years" }, years(placed, width, make)),
    make(
      "g",
      { class: "marks" },
      placed.map((one) => mark(one, radius, make)),
    ),
    make("g", { class: "names" }, names(placed, make)),
    make("g", { class: HITS }, hits),
  ]);
}

/** The years below the line, as many as have room. */
function years(placed: readonly Placed[], width: number, make: Make): SVGElement[] {
  if (placed.length === 0) return [];
  const told = placed.map(({ edition }) => edition.year ?? 0);
  const [first, last] = [Math.min(...told), Math.max(...told)];
  const band = (width - 2 * SIDE) / (last - first + 1);
  const least = TICK_ROOM / band;
  const step = STEPS.find((years) => years >= least) ?? 100;
  const text = { y: HEIGHT - 12, "text-anchor": "middle", fill: "currentColor" };
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const round = all.filter((year) => year % step === 0);
  return (round.length > 0 ? round : [first]).map((year) =>
    make("text", { ...text, x: SIDE + (year - first + 0.5) * band }, [String(year)]),
  );
}

/** The editions that lie on the line: those of one year side by side. */
export interface Placed {
  readonly edition: Edition;
  readonly x: number;
}

function place(editions: readonly Edition[], width: number): Placed[] {
  const dated = editions.filter(({ year }) => year !== null);
  const years = dated.map(({ year }) => year ?? 0);
  const first = Math.min(...years);
  const band = (width - 2 * SIDE) / (Math.max(...years) - first + 1);
  return dated.map((edition) => {
    const same = dated.filter(({ year }) => year === edition.year);
    const part = (same.indexOf(edition) + 0.5) / same.length;
    return { edition, x: SIDE + ((edition.year ?? 0) - first + part) * band };
  });
}

/** As large as the closest two leave room for. */
function radiusOf(placed: readonly Placed[]): number {
  const places = placed.map(({ x }) => x).sort((a, b) => a - b);
  const gaps = places.slice(1).map((x, i) => x - (places[i] ?? x));
  return Math.max(SMALLEST, Math.min(RADIUS, ...gaps.map((gap) => gap / 2)));
}

function mark({ edition, x }: Placed, radius: number, make: Make): SVGElement {
  const { state } = edition;
  if (state === "missing") {
    return make("line", {
      x1: x - radius + 2,
      x2: x + radius - 2,
      y1: LINE,
      y2: LINE,
      stroke: "var(--alarm)",
      "stroke-width": 4,
    });
  }
  const fill = state === "reported" ? "var(--bar)" : "var(--surface)";
  return make("circle", {
    cx: x,
    cy: LINE,
    r: state === "reported" ? radius : radius * 0.7,
    fill,
    stroke: "var(--bar)",
    "stroke-width": 2,
  });
}

/** The numbers, as far as they have room: those of reported editions first. */
function names(placed: readonly Placed[], make: Make): SVGElement[] {
  const rank = { reported: 0, missing: 1, known: 2 };
  const taken: number[] = [];
  return placed
    .filter(({ edition }) => edition.ordinal !== null)
    .toSorted((a, b) => rank[a.edition.state] - rank[b.edition.state] || a.x - b.x)
    .filter(({ x }) => {
      const free = taken.every((other) => Math.abs(other - x) >= LABEL_ROOM);
      if (free) taken.push(x);
      return free;
    })
    .map(({ edition: { ordinal, state }, x }) => {
      const weight = state === "reported" ? "bold" : null;
      const fill = state === "missing" ? "var(--alarm)" : "currentColor";
      return make(
        "text",
        { x, y: LINE - 18, "text-anchor": "middle", "font-weight": weight, fill },
        [String(ordinal)],
      );
    });
}
