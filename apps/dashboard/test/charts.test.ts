import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { topicColours } from "../src/charts/colours.ts";
import { countryBars } from "../src/charts/countries.ts";
import { editionLine } from "../src/charts/editions.ts";
import { goldScores } from "../src/charts/gold-scores.ts";
import { kindBars } from "../src/charts/kinds.ts";
import { meetingsPerYear } from "../src/charts/meetings-per-year.ts";
import { pairGraph } from "../src/charts/pair-graph.ts";
import { matrixCells, pairMatrix } from "../src/charts/pair-matrix.ts";
import { placeMap } from "../src/charts/place-map.ts";
import { scoreHistory } from "../src/charts/score-history.ts";
import { shortened } from "../src/charts/svg.ts";
import { topicYears } from "../src/charts/topic-years.ts";
import { topicBars } from "../src/charts/topics.ts";
import type { Edition } from "../src/counts/editions.ts";
import { meeting } from "./meeting.ts";

const { document } = parseHTML("<html><body></body></html>");
const options = { width: 480, label: "Meetings", number: String, document };
const colours = new Map([
  ["health", "teal"],
  ["labour", "navy"],
]);

/** A chart's markup, its numbers rounded. */
function svg(chart: Element): string {
  return chart.outerHTML
    .replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replaceAll("><", ">\n<");
}

describe("charts of fixed rows", () => {
  test("meetings per year", async () => {
    const years = [
      { year: 2010, n: 3, shadow: 3 },
      { year: 2011, n: 0, shadow: 2 },
      { year: 2012, n: 1, shadow: 1 },
    ];
    const parts = [
      { year: 2010, topic: "health", n: 1 },
      { year: 2010, topic: "labour", n: 2 },
      { year: 2012, topic: "labour", n: 1 },
    ];
    const chart = meetingsPerYear(years, parts, { ...options, colours });
    expect(chart.querySelectorAll(".parts rect").length).toBe(3);
    expect(chart.querySelectorAll(".hits rect").length).toBe(3);
    await expect(svg(chart)).toMatchFileSnapshot("snapshots/meetings-per-year.svg.snap");
  });

  test("topics", async () => {
    const rows = [
      { topic: "health", name: "Health", n: 4, shadow: 4, colour: "teal", chosen: true },
      { topic: "labour", name: "Labour", n: 0, shadow: 9, colour: "navy", chosen: false },
    ];
    const chart = topicBars(rows, options);
    expect(chart.textContent).toContain("✓ Health");
    await expect(svg(chart)).toMatchFileSnapshot("snapshots/topics.svg.snap");
  });

  test("countries", async () => {
    const rows = [
      { code: "VN", name: "Vietnam", named: 4, members: 3, shadow: 7, chosen: false },
      { code: "LA", name: "Laos", named: 1, members: 0, shadow: 1, chosen: false },
    ];
    await expect(svg(countryBars(rows, options))).toMatchFileSnapshot(
      "snapshots/countries.svg.snap",
    );
  });

  test("kinds", async () => {
    const rows = [{ kind: "summit", name: "Summit", n: 2, shadow: 2, chosen: false }];
    await expect(svg(kindBars(rows, options))).toMatchFileSnapshot("snapshots/kinds.svg.snap");
  });
});

const cellOptions = { ...options, years: [2010, 2011], topics: ["health"], name: String };
const square: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [100, 0],
      [100, 20],
      [120, 20],
      [120, 0],
      [100, 0],
    ],
  ],
};
const mapOptions = { ...options, land: square, borders: square, near: true };
const pairs = [
  { one: "LA", other: "VN", n: 4 },
  { one: "TH", other: "VN", n: 1 },
];

describe("more charts of fixed rows", () => {
  test("topics by year", async () => {
    const rows = [
      { year: 2010, topic: "health", n: 3 },
      { year: 2011, topic: "health", n: 1 },
    ];
    const chart = topicYears(rows, cellOptions);
    expect(chart.querySelectorAll(".hits rect").length).toBe(2);
    await expect(svg(chart)).toMatchFileSnapshot("snapshots/topic-years.svg.snap");
  });

  test("places", async () => {
    const place = { key: "city:A", name: "A", latitude: 10, longitude: 110, n: 4, chosen: true };
    const other = { key: "city:B", name: "B", latitude: 12, longitude: 112, n: 1, chosen: false };
    const chart = placeMap([place, other], mapOptions);
    expect(chart.querySelectorAll(".hits circle").length).toBe(2);
    await expect(svg(chart)).toMatchFileSnapshot("snapshots/place-map.svg.snap");
  });

  test("names of places do not stand on each other, and none is cut off", () => {
    const close = ["Hanoi", "Vientiane", "Bangkok", "Huê", "Vinh", "Louangphrabang"];
    const rows = close.map((name, i) => ({
      ...{ key: `city:${name}`, name, chosen: false, n: 9 - i },
      ...{ latitude: 10 + i / 50, longitude: 110 + i / 50 },
    }));
    const names = [...placeMap(rows, mapOptions).querySelectorAll(".names text")];
    expect(names.map(({ textContent }) => textContent)).toContain("Hanoi");
    const boxes = names.map((name) => {
      const [x = 0, y = 0] =
        (name.getAttribute("transform") ?? "").match(/[\d.]+/g)?.map(Number) ?? [];
      const half = (name.textContent?.length ?? 0) * 3.2;
      return { left: x - half, right: x + half, y };
    });
    for (const [i, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(options.width);
      for (const other of boxes.slice(i + 1)) {
        const isApart = one.right <= other.left || other.right <= one.left;
        expect(isApart || Math.abs(one.y - other.y) >= 14).toBe(true);
      }
    }
  });

  test("editions", async () => {
    const rows: Edition[] = [
      { ordinal: 1, year: 2010, state: "known", meeting: null },
      { ordinal: 2, year: 2011, state: "missing", meeting: null },
      { ordinal: 3, year: 2012, state: "reported", meeting: meeting() },
      { ordinal: null, year: 2012, state: "reported", meeting: meeting() },
      { ordinal: 4, year: null, state: "reported", meeting: meeting() },
    ];
    const chart = editionLine(rows, options);
    expect(chart.querySelectorAll(".marks circle").length).toBe(3);
    expect(chart.querySelectorAll(".hits circle").length).toBe(2);
    await expect(svg(chart)).toMatchFileSnapshot("snapshots/editions.svg.snap");
  });

  test("pairs as a matrix: each pair has a cell on both sides", async () => {
    const codes = ["VN", "LA"];
    const cells = matrixCells(pairs, codes);
    expect(cells.map(({ one, other }) => one + other)).toEqual(["LAVN", "VNLA"]);
    const chart = pairMatrix(cells, { ...options, codes, name: String });
    await expect(svg(chart)).toMatchFileSnapshot("snapshots/pair-matrix.svg.snap");
  });

  test("pairs as a graph: the same every time, within the frame", async () => {
    const rows = ["VN", "LA", "TH"].map((code, i) => ({
      code,
      name: code,
      n: i + 1,
      chosen: false,
    }));
    const draw = () => pairGraph(rows, pairs, options);
    expect(svg(draw())).toBe(svg(draw()));
    await expect(svg(draw())).toMatchFileSnapshot("snapshots/pair-graph.svg.snap");
    expect(draw().querySelectorAll(".lines line").length).toBe(2);
    for (const node of draw().querySelectorAll(".nodes circle")) {
      expect(Number(node.getAttribute("cx"))).toBeGreaterThan(0);
      expect(Number(node.getAttribute("cx"))).toBeLessThan(options.width);
    }
  });

  test("scores", async () => {
    const rows = [
      { name: "City", all: 0.8, dev: 0.75, test: 0.9 },
      { name: "Chair", all: 0.5, dev: null, test: null },
    ];
    await expect(svg(goldScores(rows, options))).toMatchFileSnapshot(
      "snapshots/gold-scores.svg.snap",
    );
  });

  test("scores over time, where other texts were scored and where a field was new", async () => {
    const rows = [
      { name: "City", all: [0.52, 0.6, 0.9], test: [0.61, 0.6, 0.85] },
      { name: "Chair", all: [null, 0.7, 0.75], test: [null, null, null] },
      { name: "Host", all: [null, null, 0.8], test: [null, null, 1] },
    ];
    const ends = ["18:20", "21:38"] as const;
    const chart = scoreHistory(rows, { ...options, breaks: [2], ends });
    expect(chart.querySelectorAll("path").length).toBe(5);
    expect(chart.textContent).toContain("0.75");
    await expect(svg(chart)).toMatchFileSnapshot("snapshots/score-history.svg.snap");
  });

  test("names are cut to their room", () => {
    expect(shortened("Vietnam", 100)).toBe("Vietnam");
    expect(shortened("Papouasie-Nouvelle-Guinée", 80)).toBe("Papouasie-…");
  });
});

describe("charts of nothing", () => {
  test.each([
    ["topics by year", () => topicYears([], { ...cellOptions, years: [], topics: [] })],
    ["places", () => placeMap([], mapOptions)],
    ["editions", () => editionLine([], options)],
    ["a matrix", () => pairMatrix([], { ...options, codes: [], name: String })],
    ["a graph", () => pairGraph([], [], options)],
    ["scores", () => goldScores([], options)],
    ["scores over time", () => scoreHistory([], { ...options, breaks: [], ends: ["", ""] })],
    ["years", () => meetingsPerYear([], [], { ...options, colours })],
    ["topics", () => topicBars([], options)],
    ["countries", () => countryBars([], options)],
    ["kinds", () => kindBars([], options)],
  ])("%s are drawn", (_, draw) => {
    expect(draw().querySelectorAll(".hits rect").length).toBe(0);
  });
});

test("a topic has a colour of its Community, and none is lost", () => {
  const names = { name_en: null, name_fr: null };
  const topics = [
    { topic: "health", community: "socio-cultural", ...names },
    { topic: "labour", community: "socio-cultural", ...names },
    { topic: "energy", community: "economic", ...names },
    { topic: "odd", community: "other", ...names },
  ];
  expect([...topicColours(topics)]).toEqual([
    ["health", "var(--socio-cultural-1)"],
    ["labour", "var(--socio-cultural-2)"],
    ["energy", "var(--economic-1)"],
    ["odd", "var(--other)"],
  ]);
});
