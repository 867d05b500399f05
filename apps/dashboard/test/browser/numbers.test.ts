import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ask, countriesByName, counts, questions } from "./expected.ts";
import { type Look, readCountries, readCounts, readTable, startBrowser, visit } from "./visit.ts";

const tables = inject("tables");
const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const open = (query: string, look?: Look) => visit(browser, `${address}${query}`, look);

describe("numbers", () => {
  const views = [
    ["", "true"],
    ["&from=2012&to=2019", "m.year BETWEEN 2012 AND 2019"],
    ["&topic=labour.health", "m.topic IN ('labour', 'health')"],
    ["&level=summit&format=virtual", "m.level = 'summit' AND m.format = 'virtual'"],
    [
      "&country=VN",
      "m.meeting_id IN (SELECT meeting_id FROM meeting_countries WHERE country = 'VN' AND via = 'named')",
    ],
    [
      "&country=VN.LA&match=all&from=2010",
      `m.year >= 2010 AND (SELECT count(DISTINCT country) FROM meeting_countries c
        WHERE c.meeting_id = m.meeting_id AND c.via = 'named' AND c.country IN ('VN', 'LA')) = 2`,
    ],
  ] as const;

  test.each(views)("of every chart are those of SQL at %j", async (query, where) => {
    const { page, check } = await open(`?lang=en&show=world${query}`);
    expect(await readCounts(page, "years")).toEqual(await counts(tables, questions.years(where)));
    expect(await readCounts(page, "topics")).toEqual(await counts(tables, questions.topics(where)));
    const levels = Object.values(await readCounts(page, "levels")).sort();
    expect(levels).toEqual(Object.values(await counts(tables, questions.levels(where))).sort());
    expect(await readCountries(page)).toEqual(
      await countriesByName(tables, questions.countries(where)),
    );
    const [[total]] = (await ask(tables, `SELECT count(*) FROM meetings m WHERE ${where}`)) as [
      [number],
    ];
    expect(await page.locator("#title-list .note").textContent()).toBe(String(total));
    expect(await readCounts(page, "cells")).toEqual(await counts(tables, questions.cells(where)));
    expect(await readCounts(page, "places")).toEqual(await counts(tables, questions.places(where)));
    check();
    await page.context().close();
  });

  test("count the members of blocs where they are asked for, on the map too", async () => {
    const { page, check } = await open("?lang=en&members=1&show=countries.world");
    const mapped = await countriesByName(tables, questions.countriesWithMembers("true"));
    delete mapped["Unknown Region"];
    expect(await readCounts(page, "places")).toEqual(mapped);
    expect(await readCountries(page)).toEqual(
      await countriesByName(tables, questions.countriesWithMembers("true")),
    );
    check();
    await page.context().close();
  });

  test("of the stacks are those of SQL, in the chart, in its table and in its file", async () => {
    const { page, check } = await open("?lang=en&table=years&from=2015");
    const sql = `SELECT year, t.name_en, count(*) FROM meetings m JOIN topics t USING (topic) WHERE year >= 2015 GROUP BY ALL ORDER BY ALL`;
    const expected = (await ask(tables, sql)).map((row) => row.map(String).join());
    expect((await readTable(page, "years")).map((row) => row.join()).sort()).toEqual(
      expected.sort(),
    );
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as CSV: Meetings per year" }).click(),
    ]);
    const lines = readFileSync((await file.path()) ?? "", "utf8")
      .trim()
      .split("\n");
    expect(lines.slice(1).sort()).toEqual(expected.sort());
    await page.getByRole("button", { name: "Show as chart: Meetings per year" }).click();
    expect(await page.locator(".card-years .parts rect").count()).toBe(expected.length);
    check();
    await page.context().close();
  });
});
