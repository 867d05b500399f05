import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { writeTables } from "../fixtures/write-tables.ts";
import { ask, counts, questions } from "./expected.ts";
import { limit } from "./limit.ts";
import { SHOTS } from "./shots.ts";
import { repeatMeetings, serve, withTables } from "./site.ts";
import { readCounts, settled, startBrowser, timeOfClick, timeOfTyping, visit } from "./visit.ts";

const work = mkdtempSync(join(tmpdir(), "communique-dashboard-"));
const published = resolve(import.meta.dirname, "../../../../data/tables");
const site = inject("site");
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

async function look(dist: string, query = "?lang=en") {
  const host = await serve(dist);
  const seen = await visit(browser, `${host.address}${query}`);
  return { ...seen, close: () => seen.page.context().close().then(host.close) };
}

async function variant(name: string, tables: string, query?: string, options = {}) {
  await withTables(site, tables, join(work, `${name}-site`), options);
  return look(join(work, `${name}-site`), query);
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const pages = ["meetings", "country", "topic", "series", "network", "quality", "sql", "data"];

test("missing tables: the loaders answer and the page says which they are", async () => {
  const { page, check, close } = await variant("missing", join(work, "nothing"));
  const text = await page.locator(".trouble").textContent();
  expect(text).toContain("no meetings");
  expect(text).toContain("articles, blocs, countries, meeting_countries");
  await page.screenshot({ path: join(SHOTS, "missing.png") });
  for (const name of pages) {
    await page.goto(page.url().replace(/[^/]*$/, `${name}.html?lang=en`));
    await settled(page);
    expect(await page.locator(".trouble").first().textContent()).toContain("no meetings");
  }
  check();
  await close();
});

test("empty tables: the page says so and what to do", async () => {
  const tables = join(work, "empty");
  await writeTables(tables, 0);
  const { page, check, close } = await variant("empty", tables, undefined, { downloads: false });
  const text = await page.locator(".trouble").textContent();
  expect(text).toContain("Run the pipeline");
  expect(text).not.toContain("not found");
  check();
  await close();
});

test("one meeting: every chart draws it", async () => {
  const tables = join(work, "one");
  await writeTables(tables, 1);
  const { page, check, close } = await variant("one", tables);
  expect(await page.locator("h1").textContent()).toMatch(/^1 meeting of /);
  for (const card of ["years", "topics", "levels", "formats", "cells", "places"]) {
    expect(Object.values(await readCounts(page, card))).toEqual([1]);
  }
  await page.screenshot({ path: join(SHOTS, "one.png"), fullPage: true });
  for (const name of pages) {
    await page.goto(page.url().replace(/[^/]*$/, `${name}.html?lang=en`));
    await settled(page);
    expect(await page.locator("h1").count()).toBe(1);
  }
  check();
  await close();
});

test("20,000 meetings: filtering answers at once", async () => {
  const tables = join(work, "many");
  await writeTables(tables, 20_000);
  const { page, check, close } = await variant("many", tables, undefined, { downloads: false });
  const time = await timeOfClick(page, "topic-labour");
  expect(await readCounts(page, "years")).toEqual(
    await counts(tables, questions.years("m.topic = 'labour'")),
  );
  say(`filtering 20,000 meetings took ${Math.round(time)} ms`);
  expect(time).toBeLessThan(limit(100));
  check();
  await close();
});

test("100,000 meetings: the list is sorted, turned and searched at once", async () => {
  const dist = join(work, "hundred-site");
  await withTables(site, join(work, "many"), dist, { downloads: false });
  repeatMeetings(dist, 5);
  const { page, check, close } = await look(dist, "meetings.html?lang=en");
  expect(await page.locator("#title-list .note").textContent()).toBe("100,000");
  const sorts: number[] = [];
  const turns: number[] = [];
  for (const sort of ["name", "name", "place", "articles", "date"]) {
    sorts.push(await timeOfClick(page, `sort-${sort}`));
    turns.push(await timeOfClick(page, "page-Next"));
  }
  const searches: number[] = [];
  for (const text of ["so", "sommet"]) searches.push(await timeOfTyping(page, text));
  const said = Object.entries({ sorts, turns, searches });
  for (const [name, times] of said) say(`100,000 meetings, ${name}: ${times.map(Math.round)} ms`);
  expect(Math.max(...sorts)).toBeLessThan(limit(250));
  expect(Math.max(...turns)).toBeLessThan(limit(50));
  expect(Math.min(...searches)).toBeLessThan(limit(150));
  expect(await page.locator("td.of-name button").count()).toBe(20);
  for (const name of ["index", "country", "series", "network", "quality"]) {
    await page.goto(page.url().replace(/[^/]*$/, `${name}.html?lang=en`));
    await settled(page);
    expect([name, await page.locator("h1").count()]).toEqual([name, 1]);
  }
  check();
  await close();
}, 180_000);

test("whole articles are shown where the site was built for private use", async () => {
  const tables = join(work, "one");
  const { page, check, close } = await variant("private", tables, "?lang=en&meeting=m-00000", {
    ...{ bodies: true, downloads: false },
  });
  await page.locator("dialog details.whole summary").first().click();
  const article = page.locator("dialog details.whole div").first();
  expect(await article.textContent()).toContain("M. Untel a pris la parole");
  expect(await article.locator("mark").count()).toBeGreaterThan(0);
  check();
  await close();
});

const isPublished = existsSync(join(published, "meetings.parquet"));
test.skipIf(!isPublished)("the published tables: numbers as SQL gives them", async () => {
  const { page, check, close } = await variant("published", published, undefined, {
    downloads: false,
  });
  expect(await readCounts(page, "years")).toEqual(await counts(published, questions.years("true")));
  expect(await readCounts(page, "topics")).toEqual(
    await counts(published, questions.topics("true")),
  );
  const [[total]] = (await ask(published, "SELECT count(*) FROM meetings")) as [[number]];
  expect(await page.locator("#title-list .note").textContent()).toBe(total.toLocaleString("en"));
  await page.screenshot({ path: join(SHOTS, "published-1280.png"), fullPage: true });
  check();
  await close();
});
