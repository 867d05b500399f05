import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { limit } from "./limit.ts";
import { enter, settled, startBrowser, timeOfClick, visit } from "./visit.ts";

const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const SLOWER = 4;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** When the first chart was painted, with the processor slowed down. */
async function firstChart(): Promise<number> {
  const { page } = await enter(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector(".card-years .parts rect") === null) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark("first-chart")));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${address}?lang=en`);
  await settled(page);
  const [mark] = await page.evaluate(() =>
    performance.getEntriesByName("first-chart").map(({ startTime }) => startTime),
  );
  await page.context().close();
  return mark ?? Number.POSITIVE_INFINITY;
}

test("the first chart is drawn in 1.5 s on a processor four times slower", async () => {
  const times = [await firstChart(), await firstChart(), await firstChart()];
  say(`first chart: ${times.map(Math.round).join(", ")} ms`);
  expect(Math.min(...times)).toBeLessThan(limit(1500));
});

test("a page and its scripts weigh 450 kB at most", async () => {
  const pages = ["index", "meetings", "country", "topic", "series", "network", "quality", "data"];
  for (const name of pages) {
    const weight = await weigh(`${address}${name}.html?lang=en`);
    say(`${name}: ${Math.round(weight / 1000)} kB`);
    expect(weight).toBeLessThan(450_000);
  }
});

async function weigh(url: string): Promise<number> {
  const { page } = await enter(browser, address);
  const bodies: Promise<number>[] = [];
  page.on("response", (answer) => {
    if (/\.(html|js|css)(\?|$)/.test(answer.url())) {
      bodies.push(answer.body().then((body) => gzipSync(body).length));
    }
  });
  await page.goto(url);
  await settled(page);
  const sizes = await Promise.all(bodies);
  await page.context().close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

test("filtering answers in 50 ms at the sample's size", async () => {
  const { page } = await visit(browser, `${address}?lang=en`);
  const times = await clicks(page, ["topic-labour", "level-summit", "topic-labour", "year-2019"]);
  say(`filtering: ${times.map(Math.round).join(", ")} ms`);
  expect(times.toSorted((a, b) => a - b)[1]).toBeLessThan(limit(50));
  await page.context().close();
});

async function clicks(page: Page, keys: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const key of keys) {
    times.push(await timeOfClick(page, key));
    await settled(page);
  }
  return times;
}
