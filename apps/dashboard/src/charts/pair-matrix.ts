import type { PairCount } from "../counts/counts.js";
import { type Chart, type ChartOptions, HITS } from "./chart.js";
import { type Make, shortened, svgMaker } from "./svg.js";

/** What the matrix needs: its countries in order, and their names. */
export interface MatrixOptions extends ChartOptions {
  readonly codes: readonly string[];
  readonly name: (code: string) => string;
}

/** One cell of the matrix: each pair has two. */
export interface MatrixCell extends PairCount {
  readonly row: number;
  readonly column: number;
}

const TOP = 40;
const CHARACTER = 7;
const WIDEST = 54;
const ROOM_FOR_CODE = 24;
const ROOM_FOR_COUNT = 22;

/** The cells of the pairs among the countries, on both sides of the diagonal. */
export function matrixCells(pairs: readonly PairCount[], codes: readonly string[]): MatrixCell[] {
  const place = new Map(codes.map((code, i) => [code, i]));
  return pairs.flatMap((pair) => {
    const [row, column] = [place.get(pair.one), place.get(pair.other)];
    if (row === undefined || column === undefined) return [];
    return [
      { ...pair, row, column },
      { ...pair, one: pair.other, other: pair.one, row: column, column: row },
    ];
  });
}

/** Where the cells lie. */
interface Grid {
  readonly left: number;
  readonly size: number;
  readonly at: (place: { row: number; column: number }) => Record<string, number>;
  /** The middle of a row, from the top, or of a column, from the left. */
  readonly middle: (i: number, from: number) => number;
}

/** Countries by countries: the darker a cell, the more meetings the two share. */
export function pairMatrix(cells: readonly MatrixCell[], options: MatrixOptions): Chart {
  const { width, label, codes } = options;
  const make = svgMaker(options.document ?? document);
  const grid = gridOf(options);
  const height = TOP + grid.size * codes.length + 4;
  const frame = { width, height, viewBox: `0 0 ${width} ${height}`, "aria-label": label };
  const most = Math.max(1, ...cells.map(({ n }) => n));
  const diagonal = codes.map((_, i) =>
    make("rect", { ...grid.at({ row: i, column: i }), fill: "var(--shadow)" }),
  );
  const shades = cells.map((cell) => {
    const shade = { fill: "var(--bar)", "fill-opacity": 0.14 + 0.86 * (cell.n / most) };
    return make("rect", { ...grid.at(cell), ...shade });
  });
  const hits = cells.map((cell) => make("rect", { ...grid.at(cell), fill: "transparent" }));
  return make("svg", { class: "matrix-chart", ...frame }, [
    make("g", { class: "diagonal" }, diagonal),
    make("g", { class: "cells" }, shades),
    make("g", { class: "names" }, names(grid, options, make)),
    make("g", { class: "count" }, counts(cells, most, grid, options, make)),
    make("g", { class: HITS }, hits),
  ]);
}

function gridOf({ width, codes, name }: MatrixOptions): Grid {
  const longest = Math.max(0, ...codes.map((code) => name(code).length));
  const left = Math.min(width * 0.34, longest * CHARACTER + 12);
  const size = Math.min(WIDEST, (width - left - 2) / Math.max(1, codes.length));
  return {
    left,
    size,
    at: ({ row, column }) => ({
      ...{ x: left + column * size, y: TOP + row * size },
      ...{ width: size - 1.5, height: size - 1.5 },
    }),
    middle: (i, from) => from + (i + 0.5) * size,
  };
}

function names(
  { left, size, middle }: Grid,
  { codes, name }: MatrixOptions,
  make: Make,
): SVGElement[] {
  const row = { x: left - 6, dy: "0.35em", "text-anchor": "end", fill: "currentColor" };
  const column = { y: TOP - 8, "text-anchor": "middle", fill: "currentColor" };
  const small = size < ROOM_FOR_CODE ? 9.5 : null;
  return codes.flatMap((code, i) => [
    make("text", { ...row, y: middle(i, TOP) }, [shortened(name(code), left - 8)]),
    make("text", { ...column, x: middle(i, left), "font-size": small }, [code]),
  ]);
}

function counts(
  cells: readonly MatrixCell[],
  most: number,
  { left, size, middle }: Grid,
  { number }: MatrixOptions,
  make: Make,
): SVGElement[] {
  if (size < ROOM_FOR_COUNT) return [];
  return cells.map(({ row, column, n }) => {
    const place = { x: middle(column, left) - 1, y: middle(row, TOP), dy: "0.35em" };
    const fill = n / most > 0.45 ? "var(--on-bar)" : "var(--text)";
    return make("text", { ...place, "text-anchor": "middle", fill }, [number(n)]);
  });
}
