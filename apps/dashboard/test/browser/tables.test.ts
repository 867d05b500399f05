import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { writeTables } from "../fixtures/write-tables.ts";
import { ask, counts, questions } from "./expected.ts";
import { SHOTS } from "./shots.ts";
import { serve, withTables } from "./site.ts";
import { readCounts, startBrowser, visit } from "./visit.ts";

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

async function variant(name: string, tables: string) {
  await withTables(site, tables, join(work, `${name}-site`));
  return look(join(work, `${name}-site`));
}

test("missing tables: the loaders answer and the page says which they are", async () => {
  const { page, check, close } = await variant("missing", join(work, "nothing"));
  const text = await page.locator(".trouble").textContent();
  expect(text).toContain("no meetings");
  expect(text).toContain("articles, blocs, countries, meeting_countries");
  await page.screenshot({ path: join(SHOTS, "missing.png") });
  check();
  await close();
});

test("empty tables: the page says so and what to do", async () => {
  const tables = join(work, "empty");
  await writeTables(tables, 0);
  const { page, check, close } = await variant("empty", tables);
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
  for (const card of ["years", "topics", "levels", "formats"]) {
    expect(Object.values(await readCounts(page, card))).toEqual([1]);
  }
  await page.screenshot({ path: join(SHOTS, "one.png"), fullPage: true });
  check();
  await close();
});

test("20,000 meetings: filtering answers at once", async () => {
  const tables = join(work, "many");
  await writeTables(tables, 20_000);
  const { page, check, close } = await variant("many", tables);
  const time = await page.evaluate(() => {
    const mark = document.querySelector('[data-key="topic-labour"]');
    const start = performance.now();
    mark?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    return performance.now() - start;
  });
  expect(await readCounts(page, "years")).toEqual(
    await counts(tables, questions.years("m.topic = 'labour'")),
  );
  process.stdout.write(`filtering 20,000 meetings took ${Math.round(time)} ms\n`);
  expect(time).toBeLessThan(400);
  check();
  await close();
});

const isPublished = existsSync(join(published, "meetings.parquet"));
test.skipIf(!isPublished)("the published tables: numbers as SQL gives them", async () => {
  const { page, check, close } = await variant("published", published);
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
