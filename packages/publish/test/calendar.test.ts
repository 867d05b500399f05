import ical from "node-ical";
import { describe, expect, it } from "vitest";
import { calendarsOf } from "../src/index.ts";
import type { Occasion } from "../src/occasion.ts";
import { occasion, party } from "./occasion.ts";

const names = {
  country: new Map([["VN", "Vietnam"]]),
  topic: new Map<string, string>(),
  series: new Map<string, string>(),
};

function all(...occasions: Occasion[]): string {
  const found = calendarsOf(occasions, names).find(({ path }) => path === "all.ics");
  return found?.text ?? "";
}

function events(text: string): ical.VEvent[] {
  return Object.values(ical.sync.parseICS(text)).filter(
    (part): part is ical.VEvent => part?.type === "VEVENT",
  );
}

const dayOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`).join("-");

describe("an event", () => {
  it("is all-day, from its first day to the day after its last, under a stable id", () => {
    const [event] = events(all(occasion()));
    expect(event).toMatchObject({
      uid: "0123456789abcdef@communique",
      summary: "19e réunion",
      location: "Hanoï, Vietnam",
      datetype: "date",
      status: "CONFIRMED",
      categories: ["labour", "ministerial"],
      url: "https://a.example/1",
    });
    expect(dayOf(event?.start as Date)).toBe("2023-11-15");
    expect(dayOf(event?.end as Date)).toBe("2023-11-17");
  });

  it.each<[string, Partial<Occasion>, string, RegExp]>([
    ["stated", {}, "CONFIRMED", /^19e réunion$/],
    ["with a concluded year", { date_basis: "inferred" }, "TENTATIVE", /\(\?\)$/],
    ["from another report", { date_basis: "propagated" }, "TENTATIVE", /\(\?\)$/],
    ["hardly sure", { confidence: 0.4 }, "TENTATIVE", /\(\?\)$/],
    ["cancelled", { status: "cancelled" }, "CANCELLED", /^19e réunion$/],
  ])("%s has the status %s", (_, more, status, summary) => {
    const [event] = events(all(occasion(more)));
    expect(event?.status).toBe(status);
    expect(event?.summary).toMatch(summary);
  });

  it.each<[string, Partial<Occasion>]>([
    ["without a day", { starts_on: null, ends_on: null, date_edtf: "2023-11" }],
    ["postponed", { status: "postponed" }],
  ])("%s is left out", (_, more) => {
    expect(events(all(occasion(more)))).toEqual([]);
  });

  it.each<[string, string]>([
    ["commas, semicolons and backslashes", "a, b; c \\ d"],
    ["line ends", "a\nb"],
    ["a line that would end the event", "a\nEND:VEVENT\nBEGIN:VEVENT"],
    ["long words with accents", "é".repeat(400)],
    ["emoji at the fold", `${"x".repeat(60)}😀${"y".repeat(60)}`],
  ])("keeps %s", (_, name) => {
    const [event, ...others] = events(all(occasion({ name })));
    expect(others).toEqual([]);
    expect(event?.summary).toBe(name);
  });

  it("has lines as RFC 5545 wants them, and the stamp of its last article", () => {
    const text = all(occasion({ sentence: "Réunis à Hanoï, les ministres… ".repeat(40) }));
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = text.split("\r\n");
    expect(lines.join("")).not.toMatch(/[\r\n\ufffd]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).toContain(
      "\r\nDTSTAMP:20231118T000000Z\r\nDTSTART;VALUE=DATE:20231115\r\nDTEND;VALUE=DATE:20231117\r\n",
    );
  });

  it("names a city that is a country once", () => {
    const [event] = events(all(occasion({ city: "Singapour", country_fr: "Singapour" })));
    expect(event?.location).toBe("Singapour");
  });

  it("links to the web only", () => {
    const articles = ["javascript:alert(1)", "file:///etc/passwd", null].map((url) => ({
      ...{ title: null, outlet: null, published_on: null },
      url,
    }));
    expect(events(all(occasion({ articles })))[0]?.url).toBeUndefined();
  });
});

describe("calendars", () => {
  it("come for all, each country named, each topic, each series", () => {
    const files = calendarsOf([occasion({ topics: ["labour", "health"] })], names);
    expect(files.map(({ path, events: n }) => [path, n])).toEqual([
      ["all.ics", 1],
      ["country/la.ics", 1],
      ["country/vn.ics", 1],
      ["series/asean-test.ics", 1],
      ["topic/health.ics", 1],
      ["topic/labour.ics", 1],
    ]);
    expect(files.find(({ key }) => key === "VN")?.name).toBe("Communiqué: Vietnam");
  });

  it("have paths that stay below their folder, whatever the key", () => {
    const files = calendarsOf(
      [occasion({ series: "../../É x", parties: [party("../etc")] })],
      names,
    );
    expect(files.map(({ path }) => path)).toContain("series/-e-x.ics");
    expect(files.every(({ path }) => /^[a-z]+(\/[a-z0-9-]+)?\.ics$/.test(path))).toBe(true);
  });

  it("are there without a meeting too, and have the same bytes each time", () => {
    expect(events(all())).toEqual([]);
    expect(all(occasion())).toBe(all(occasion()));
    expect(all(occasion())).not.toMatch(/[^\r]\n/);
  });
});
