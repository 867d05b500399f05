import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ask } from "./expected.ts";
import { SHOTS } from "./shots.ts";
import { enter, settled, startBrowser } from "./visit.ts";

const tables = inject("tables");
const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const run = async (page: Page, sql: string) => {
  await page.getByRole("textbox", { name: "Query" }).fill(sql);
  await page.getByRole("button", { name: "Run" }).click();
};
const answered = (page: Page) => page.waitForSelector(".result:not([aria-busy]) > *");

test("a query from the address is answered in the page, from the site alone", async () => {
  const asked: string[] = [];
  const { page, check } = await enter(browser, address);
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const query = "SELECT level, count(*) AS n FROM meetings GROUP BY level ORDER BY level";
  await page.goto(`${address}sql.html?lang=en&sql=${encodeURIComponent(query)}`);
  await settled(page);
  expect(asked.filter((path) => path.includes("duckdb"))).toEqual([]);
  await page.getByRole("button", { name: "Run" }).click();
  await answered(page);
  const expected = (await ask(tables, query)).map((row) => row.map(String));
  const shown = await page
    .locator(".result tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)),
    );
  expect(shown).toEqual(expected);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".result").getByRole("button", { name: "CSV" }).click(),
  ]);
  const lines = readFileSync((await file.path()) ?? "", "utf8")
    .trim()
    .split("\n");
  expect(lines).toEqual(["level,n", ...expected.map((row) => row.join())]);
  await page.screenshot({ path: join(SHOTS, "sql-answer.png"), fullPage: true });
  check();
  await page.context().close();
});

test("a query that fails says why, one without an end is stopped, and the next is answered", async () => {
  const { page } = await enter(browser, address);
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(address).origin)) foreign.push(request.url());
  });
  await page.goto(`${address}sql.html?lang=en`);
  await settled(page);
  await run(page, "SELECT nonsense FROM nowhere");
  await answered(page);
  expect(await page.getByRole("alert").textContent()).toContain("nowhere");
  await run(page, "SELECT * FROM 'https://example.org/x.csv'");
  await answered(page);
  expect(await page.getByRole("alert").textContent()).toContain("Cannot access file");
  await run(page, "SELECT sum(a.range * b.range % 7) FROM range(100000000) a, range(100000000) b");
  await page.getByRole("button", { name: "Stop" }).click();
  expect(await page.locator(".answer [role=status]").textContent()).toContain("Stopped");
  await run(page, "SELECT name FROM meetings WHERE meeting_id = 'm-00001'");
  await answered(page);
  expect(await page.locator(".result td").first().textContent()).toContain("<script>");
  expect(foreign.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  await page.context().close();
});
