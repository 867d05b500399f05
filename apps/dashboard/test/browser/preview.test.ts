import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Preview, startPreview } from "../../build/preview.ts";
import { ask } from "./expected.ts";
import { settled, startBrowser } from "./visit.ts";

const tables = inject("tables");
let preview: Preview;

beforeAll(async () => {
  preview = await startPreview(tables, { port: 0, bodies: false });
});
afterAll(() => preview?.close());

const ready = async () => (await fetch(preview.address).catch(() => null))?.status;

test("npm run dev serves the pages, the downloads and the tables of the SQL page", async () => {
  await expect.poll(ready, { timeout: 40_000, interval: 500 }).toBe(200);
  const browser = await startBrowser();
  const page = await browser.newPage();
  await page.goto(`${preview.address}data?lang=en`);
  await settled(page);
  expect(await page.locator(".downloads a[href$='meetings.parquet']").count()).toBe(1);
  const file = await fetch(new URL("downloads/meetings.parquet", preview.address));
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  await page.goto(`${preview.address}sql?lang=en&sql=SELECT+count(*)+FROM+meetings`);
  await settled(page);
  await page.getByRole("button", { name: "Run" }).click();
  await page.waitForSelector(".result:not([aria-busy]) > *");
  const [[n]] = (await ask(tables, "SELECT count(*) FROM meetings")) as [[number]];
  expect(await page.locator(".result td").first().textContent()).toBe(String(n));
  await browser.close();
});
