import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ask, countriesByName, counts, questions } from "./expected.ts";
import { readCountries, readCounts, readTable, settled, startBrowser, visit } from "./visit.ts";

const tables = inject("tables");
const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const open = (query: string) => visit(browser, `${address}${query}`);

const ofVietnam =
  "m.meeting_id IN (SELECT meeting_id FROM meeting_countries WHERE country = 'VN' AND via = 'named')";

describe("a country", () => {
  test("has its own numbers, and leads to its meetings and their sentences in two clicks", async () => {
    const { page, check } = await open("country.html?lang=en&of=VN");
    expect(await page.locator("h1").textContent()).toBe("Vietnam");
    expect(await readCounts(page, "years")).toEqual(
      await counts(tables, questions.years(ofVietnam)),
    );
    const partners = await countriesByName(tables, questions.countries(ofVietnam));
    delete partners.Vietnam;
    expect(await readCountries(page)).toEqual(partners);
    const hosts = await countriesByName(
      tables,
      `SELECT host, count(*) FROM meetings m WHERE host IS NOT NULL AND ${ofVietnam} GROUP BY ALL ORDER BY ALL`,
    );
    const shown = await readCounts(page, "host");
    expect(hosts).toMatchObject(shown);
    expect(Object.keys(shown).length).toBe(Math.min(12, Object.keys(hosts).length));
    await page.locator('.card-host [data-key="host-LA"]').click();
    await settled(page);
    expect(await page.locator("#title-list .note").textContent()).toBe(String(hosts.Laos));
    await page.locator("button.open").last().click();
    await page.locator("dialog dl:not([aria-busy]) mark").first().waitFor();
    check();
    await page.context().close();
  });

  test("that is not there says so and shows those that are", async () => {
    const { page, check } = await open("country.html?lang=en&of=<img src=x onerror=alert(1)>");
    expect(await page.getByRole("alert").textContent()).toContain("no country “<img src=x");
    await page.getByRole("searchbox").or(page.locator(".index a")).first().waitFor();
    await page.locator(".index a", { hasText: "Laos" }).click();
    await settled(page);
    expect(await page.locator("h1").textContent()).toBe("Laos");
    check();
    await page.context().close();
  });
});

test("pages keep the filters and the language on the way from one to another", async () => {
  const { page, check } = await open("?lang=fr&from=2015&to=2016&topic=labour");
  await page.locator(".pages-nav a", { hasText: "Réseau" }).click();
  await settled(page);
  const { pathname, search } = new URL(page.url());
  expect(pathname).toMatch(/network\.html$/);
  expect(search).toBe("?from=2015&to=2016&topic=labour&lang=fr");
  check();
  await page.context().close();
});

test("a topic and a series count what SQL counts", async () => {
  const { page, check } = await open("topic.html?lang=en&of=labour");
  expect(await readCounts(page, "years")).toEqual(
    await counts(tables, questions.years("m.topic = 'labour'")),
  );
  const series = await counts(
    tables,
    "SELECT s.name_en, count(*) FROM meetings m JOIN series s USING (series) WHERE m.topic = 'labour' GROUP BY ALL ORDER BY ALL",
  );
  expect(await readCounts(page, "series")).toMatchObject(series);
  await page.goto(`${address}series.html?lang=en&of=series-summit&table=editions`);
  await settled(page);
  const [[reported]] = (await ask(
    tables,
    "SELECT count(*) FROM meetings WHERE series = 'series-summit'",
  )) as [[number]];
  const editions = await readTable(page, "editions");
  expect(editions.filter(([, , state]) => state === "reported here").length).toBe(reported);
  expect(editions.filter(([, , state]) => state === "not found").length).toBeGreaterThan(0);
  const [[promises]] = (await ask(
    tables,
    "SELECT count(*) FROM meeting_outcomes JOIN meetings USING (meeting_id) WHERE series = 'series-summit' AND kind = 'next_meeting'",
  )) as [[number]];
  expect(await page.locator("table.promises tbody tr").count()).toBe(promises);
  check();
  await page.context().close();
});

test("a series that the table does not have is listed as such, and meetings lead to it", async () => {
  const { page, check } = await open("series.html?lang=en");
  const key = "unlisted-summit";
  const [[n]] = (await ask(
    tables,
    `SELECT count(*) FROM meetings WHERE series IS NULL AND series_key = '${key}'`,
  )) as [[number]];
  const group = page.locator(".index-group", { hasText: "Found in articles, not in our table" });
  const item = group.locator(`li:has(a[href*="of=${key}"])`);
  expect(await item.locator(".figure").textContent()).toBe(String(n));
  await item.locator("a").click();
  await settled(page);
  expect(await page.locator(".unlisted").textContent()).toContain("not in our table");
  expect(await page.locator("#title-list .note").textContent()).toBe(String(n));
  await page.locator("button.open").last().click();
  const link = page.locator("dialog dl:not([aria-busy]) dd a[href*='series.html']");
  expect(await link.getAttribute("href")).toContain(`of=${key}`);
  check();
  await page.context().close();
});

test("the network counts the meetings that two countries share, and leads to them", async () => {
  const { page, check } = await open("network.html?lang=en&from=2015");
  const [[one, other, n]] = (await ask(
    tables,
    `SELECT a.country, b.country, count(DISTINCT meeting_id) AS n FROM meetings JOIN meeting_countries a USING (meeting_id)
     JOIN meeting_countries b USING (meeting_id) WHERE a.country < b.country AND a.via = 'named' AND b.via = 'named'
     AND year >= 2015 GROUP BY ALL ORDER BY n DESC, a.country, b.country LIMIT 1`,
  )) as [[string, string, number]];
  const cell = page.locator(`[data-key="pair-${one}-${other}"]`);
  expect(await cell.getAttribute("aria-label")).toContain(`: ${n} meetings`);
  await cell.click();
  await settled(page);
  expect(await page.locator("#title-list .note").textContent()).toBe(String(n));
  check();
  await page.context().close();
});

describe("a search", () => {
  test("finds names, places, people and, where asked, sentences", async () => {
    const { page, check } = await open("meetings.html?lang=en&q=untel");
    const count = () => page.locator("#title-list .note").textContent();
    const [[people]] = (await ask(
      tables,
      "SELECT count(DISTINCT meeting_id) FROM meeting_people WHERE name LIKE '%Untel%'",
    )) as [[number]];
    await expect.poll(count).toBe(String(people));
    await page.getByRole("searchbox").fill("s'est tenue");
    await expect.poll(count).toBe("0");
    await page.getByRole("checkbox").check();
    await expect.poll(count).not.toBe("0");
    expect(new URL(page.url()).searchParams.get("sentences")).toBe("1");
    check();
    await page.context().close();
  });

  test("sorts and pages", async () => {
    const { page, check } = await open("meetings.html?lang=en&sort=articles");
    const counted = async () =>
      await page
        .locator("td.of-articles")
        .evaluateAll((cells) => cells.map((cell) => cell.querySelectorAll("li").length));
    expect(await counted()).toEqual((await counted()).toSorted());
    await page.getByRole("button", { name: "Next" }).click();
    expect(new URL(page.url()).searchParams.get("page")).toBe("2");
    check();
    await page.context().close();
  });
});

test("quality shows how the scores changed, step by step", async () => {
  const { page, check } = await open("quality.html?lang=en&table=past");
  const rows = await readTable(page, "past");
  const steps = new Set(rows.map(([when]) => when));
  expect(steps.size).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Show as chart: How the scores changed" }).click();
  expect(await page.locator(".card-past svg path").count()).toBeGreaterThan(10);
  expect(await page.locator(".card-past footer").textContent()).toContain("labelled articles");
  check();
  await page.context().close();
});

test("quality shows what was refused, as text", async () => {
  const { page, check } = await open("quality.html?lang=en&table=rejected");
  expect(await readTable(page, "rejected")).toEqual([
    ["collect", "empty", "1", "<b>nothing</b> in it"],
  ]);
  const sure = await readCounts(page, "confidence");
  const [[total]] = (await ask(tables, "SELECT count(*) FROM meetings")) as [[number]];
  expect(Object.values(sure).reduce((sum, n) => sum + n, 0)).toBe(total);
  await page.locator('.card-confidence [data-key="confidence-70"]').click();
  await page.waitForURL(/meetings\.html/);
  await settled(page);
  expect(await page.locator("#title-list .note").textContent()).toBe(String(sure["70–79%"]));
  check();
  await page.context().close();
});

describe("files", () => {
  test("of the data page are there, and count their rows", async () => {
    const { page, check } = await open("data.html?lang=en");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('.downloads a[href$="meetings.parquet"]').click(),
    ]);
    const [[n]] = (await ask(
      tables,
      `SELECT count(*) FROM read_parquet('${await file.path()}')`,
    )) as [[number]];
    const row = page.locator('.downloads tr:has(a[href$="meetings.parquet"])');
    expect(await row.locator(".figure").first().textContent()).toBe(String(n));
    check();
    await page.context().close();
  });

  test("of the list have a line a meeting", async () => {
    const { page, check } = await open("meetings.html?lang=en&topic=labour");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as CSV: Meetings" }).click(),
    ]);
    const [[lines]] = (await ask(
      tables,
      `SELECT count(*) FROM read_csv('${await file.path()}', header = true)`,
    )) as [[number]];
    expect(String(lines)).toBe(await page.locator("#title-list .note").textContent());
    check();
    await page.context().close();
  });

  test("of a chart are a picture with its title and its source", async () => {
    const { page, check } = await open("?lang=en");
    const save = async (format: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: `Download as ${format}: Meetings per year` }).click(),
      ]);
      return readFileSync((await file.path()) ?? "");
    };
    const svg = (await save("SVG")).toString();
    expect(svg).toContain(">Meetings per year<");
    expect(svg).toContain("Source: ");
    expect(svg).not.toContain("var(");
    expect((await save("PNG")).subarray(1, 4).toString()).toBe("PNG");
    check();
    await page.context().close();
  });
});
