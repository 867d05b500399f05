import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { PairCount } from "../counts/counts.js";
import { type Chart, type ChartOptions, HITS } from "./chart.js";
import { type Room, spreadNames } from "./spread-names.js";
import { type Make, svgMaker } from "./svg.js";

/** A country of the graph. */
export interface NodeRow {
  readonly code: string;
  readonly name: string;
  readonly n: number;
  readonly chosen: boolean;
}

interface Node extends SimulationNodeDatum {
  readonly row: NodeRow;
  readonly radius: number;
}

const LARGEST = 20;
const SMALLEST = 4;
const TICKS = 220;
const SIDE = 30;

/** Countries joined by their meetings: thicker where there are more, closer where ties are closer. */
export function pairGraph(
  rows: readonly NodeRow[],
  pairs: readonly PairCount[],
  options: ChartOptions,
): Chart {
  const { width, label } = options;
  const height = Math.round(Math.max(320, Math.min(700, width * 0.85)));
  const make = svgMaker(options.document ?? document);
  const nodes = layOut(rows, pairs, width, height);
  const frame = { width, height, viewBox: `0 0 ${width} ${height}`, "aria-label": label };
  const hits = nodes.map((node) =>
    make("circle", { cx: x(node), cy: y(node), r: node.radius + 4, fill: "transparent" }),
  );
  return make("svg", { class: "graph-chart", ...frame }, [
    make("g", { class: "lines" }, lines(nodes, pairs, make)),
    make(
      "g",
      { class: "nodes" },
      nodes.map((node) => disc(node, make)),
    ),
    make("g", { class: "names" }, namesOf(nodes, { width, height, keep: true }, make)),
    make("g", { class: HITS }, hits),
  ]);
}

function lines(nodes: readonly Node[], pairs: readonly PairCount[], make: Make): SVGElement[] {
  const byCode = new Map(nodes.map((node) => [node.row.code, node]));
  const most = Math.max(1, ...pairs.map(({ n }) => n));
  return pairs.flatMap(({ one, other, n }) => {
    const [from, to] = [byCode.get(one), byCode.get(other)];
    if (from === undefined || to === undefined) return [];
    const ends = { x1: x(from), y1: y(from), x2: x(to), y2: y(to), stroke: "var(--bar)" };
    const share = n / most;
    const strength = { "stroke-width": 0.6 + 6 * share, "stroke-opacity": 0.15 + 0.5 * share };
    return [make("line", { ...ends, ...strength })];
  });
}

const x = ({ x = 0 }: Node) => Math.round(x * 10) / 10;
const y = ({ y = 0 }: Node) => Math.round(y * 10) / 10;

function disc(node: Node, make: Make): SVGElement {
  const stroke = node.row.chosen ? "var(--text)" : "var(--surface)";
  return make("circle", {
    cx: x(node),
    cy: y(node),
    r: node.radius,
    fill: "var(--bar)",
    stroke,
    "stroke-width": 2,
  });
}

/** The names, those of the most meetings first: they get the best places. */
function namesOf(nodes: readonly Node[], room: Room, make: Make): SVGElement[] {
  const first = nodes.toSorted((a, b) => b.row.n - a.row.n);
  const names = first.map((node) => name(node, make));
  spreadNames(
    names,
    first.map(({ radius }) => radius),
    room,
  );
  return names;
}

function name(node: Node, make: Make): SVGElement {
  const place = { transform: `translate(${x(node)},${y(node)})`, dy: "0.35em" };
  const halo = { stroke: "var(--surface)", "stroke-width": 3, "paint-order": "stroke" };
  const look = { ...halo, fill: "currentColor", "text-anchor": "middle" };
  return make("text", { ...place, ...look }, [node.row.name]);
}

/** The layout is the same every time: the simulation starts from fixed places and draws no lots. */
function layOut(
  rows: readonly NodeRow[],
  pairs: readonly PairCount[],
  width: number,
  height: number,
): Node[] {
  const most = Math.max(1, ...rows.map(({ n }) => n));
  const nodes = rows.map(
    (row): Node => ({
      row,
      radius: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(row.n / most),
    }),
  );
  const codes = new Set(rows.map(({ code }) => code));
  const links = pairs
    .filter(({ one, other }) => codes.has(one) && codes.has(other))
    .map(({ one, other, n }) => ({ source: one, target: other, n }));
  const closest = Math.max(1, ...links.map(({ n }) => n));
  forceSimulation(nodes)
    .force("charge", forceManyBody().strength(-900))
    .force(
      "link",
      forceLink<Node, (typeof links)[number]>(links)
        .id((node) => (node as Node).row.code)
        .distance(120)
        .strength(({ n }) => 0.02 + 0.12 * (n / closest)),
    )
    .force("x", forceX(width / 2).strength((0.12 * height) / width))
    .force("y", forceY(height / 2).strength(0.14))
    .force(
      "collide",
      forceCollide<Node>(({ radius }) => radius + 20),
    )
    .stop()
    .tick(TICKS);
  return within(nodes, width, height);
}

/** The layout stretched into the frame. */
function within(nodes: Node[], width: number, height: number): Node[] {
  const fit = (values: readonly number[], size: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = size - 2 * SIDE;
    const scale = high > low ? room / (high - low) : 1;
    return (value: number) => size / 2 + (value - (low + high) / 2) * scale;
  };
  const toX = fit(
    nodes.map((node) => node.x ?? 0),
    width - 40,
  );
  const toY = fit(
    nodes.map((node) => node.y ?? 0),
    height,
  );
  return nodes.map((node) => ({ ...node, x: toX(node.x ?? 0) + 20, y: toY(node.y ?? 0) + 6 }));
}
