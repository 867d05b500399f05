import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { topicColours } from "../src/charts/colours.ts";
import { countryBars } from "../src/charts/countries.ts";
import { kindBars } from "../src/charts/kinds.ts";
import { meetingsPerYear } from "../src/charts/meetings-per-year.ts";
import { topicBars } from "../src/charts/topics.ts";

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

describe("charts of nothing", () => {
  test.each([
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
