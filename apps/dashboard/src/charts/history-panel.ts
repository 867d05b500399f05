import { type Make, shortened } from "./svg.js";

/** The scores of one field, step by step; null where it was not scored yet. */
export interface FieldHistory {
  readonly name: string;
  readonly all: readonly (number | null)[];
  /** On the half of the labels that is kept apart. */
  readonly test: readonly (number | null)[];
}

/** The room of a panel and its scale. */
export interface Frame {
  readonly room: number;
  /** The score at the foot of the scale; 1 is at its top. */
  readonly least: number;
  /** The steps from which on other texts were scored: what is left of them does not compare. */
  readonly breaks: readonly number[];
  /** What stands under the first and the last step. */
  readonly ends: readonly [first: string, last: string];
  readonly number: (value: number) => string;
}

/** How high a panel is. */
export const PANEL = 132;
const TOP = 28;
const BOTTOM = PANEL - 24;
const LEFT = 38;
const RIGHT = 44;
const BOLD = 7.9;

type Points = readonly (readonly [x: number, y: number])[];

/** The line chart of one field. */
export function historyPanel(row: FieldHistory, frame: Frame, make: Make): SVGElement[] {
  const { room, least, breaks } = frame;
  const right = room - RIGHT;
  const steps = Math.max(1, row.all.length - 1);
  const x = (step: number) => LEFT + (step / steps) * (right - LEFT);
  const y = (score: number) => BOTTOM - ((score - least) / (1 - least)) * (BOTTOM - TOP);
  const points = (scores: FieldHistory["all"]): Points =>
    scores.flatMap((score, i) => (score === null ? [] : [[x(i), y(score)] as const]));
  const name = make("text", { x: 0, y: 14, fill: "currentColor", "font-weight": "bold" }, [
    shortened(row.name, room - 14, BOLD),
  ]);
  return [
    name,
    ...scale(frame, right, y, make),
    ...breaks.map((step) => breakLine((x(step - 1) + x(step)) / 2, make)),
    ...line(points(row.test), { "stroke-dasharray": "2 3", stroke: "var(--text)" }, make),
    ...line(points(row.all), { "stroke-width": 2.2, stroke: "var(--bar)" }, make),
    ...lastScore(row, points(row.all).at(-1), frame, make),
  ];
}

function scale(
  { least, ends, number }: Frame,
  right: number,
  y: (score: number) => number,
  make: Make,
): SVGElement[] {
  const text = { fill: "currentColor", class: "tick" };
  const end = (at: number, anchor: string, words: string) =>
    make("text", { x: at, y: BOTTOM + 15, ...text, "text-anchor": anchor }, [words]);
  return [
    ...[least, 1].flatMap((score) => [
      make("line", { x1: LEFT, x2: right, y1: y(score), y2: y(score), stroke: "var(--line)" }),
      make("text", { x: LEFT - 6, y: y(score) + 4, ...text, "text-anchor": "end" }, [
        number(score),
      ]),
    ]),
    end(LEFT, "start", ends[0]),
    ...(ends[0] === ends[1] ? [] : [end(right, "end", ends[1])]),
  ];
}

const breakLine = (at: number, make: Make) =>
  make("line", {
    ...{ x1: at, x2: at, y1: TOP, y2: BOTTOM },
    ...{ stroke: "var(--axis)", "stroke-dasharray": "4 3" },
  });

/** Points joined, with a dot each: one alone is seen too. */
function line(points: Points, look: Record<string, string | number>, make: Make): SVGElement[] {
  if (points.length === 0) return [];
  const path = `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;
  return [
    make("path", { d: path, fill: "none", ...look }),
    ...points.map(([cx, cy]) => make("circle", { cx, cy, r: 2.2, fill: look.stroke ?? null })),
  ];
}

function lastScore(
  { all }: FieldHistory,
  point: Points[number] | undefined,
  { number }: Frame,
  make: Make,
): SVGElement[] {
  const score = all.findLast((one) => one !== null) ?? null;
  if (score === null || point === undefined) return [];
  const at = { x: point[0] + 6, y: point[1], dy: "0.35em", fill: "currentColor", class: "count" };
  return [make("text", at, [number(score)])];
}
