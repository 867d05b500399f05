import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { SHOTS } from "./shots.ts";
import { enter, settled, startBrowser } from "./visit.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** What is looked at: every page, filled, and as it is with nothing or with something unknown. */
const views = [
  ["overview", "?lang=en"],
  [
    "filtered",
    "?lang=fr&from=2012&topic=labour.transport.parliament&country=VN.TH&members=1&sure=70&table=cells",
  ],
  ["meetings", "meetings.html?lang=en&q=hanoi"],
  ["meeting", "meetings.html?lang=en&meeting=m-00005"],
  ["country", "country.html?lang=en&of=VN"],
  ["countries", "country.html?lang=fr&of=nowhere"],
  ["topic", "topic.html?lang=fr&of=labour"],
  ["series", "series.html?lang=en&of=series-summit"],
  ["unlisted", "series.html?lang=en&of=unlisted-summit"],
  ["all-series", "series.html?lang=fr"],
  ["network", "network.html?lang=en"],
  ["quality", "quality.html?lang=fr"],
  ["sql", "sql.html?lang=en"],
  ["data", "data.html?lang=fr"],
] as const;

describe("every page", () => {
  const looks = [390, 1280, 1920].flatMap((width) =>
    (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
  );
  test.concurrent.each(looks)(
    "looks well at $width in $scheme",
    async ({ width, scheme }) => {
      const { page, check } = await enter(browser, address, { width, scheme });
      for (const [name, query] of views) {
        await page.goto(`${address}${query}`);
        await settled(page);
        // Three of the six looks have every width and every colour between them.
        if ((width === 1280) === (scheme === "light"))
          expect([name, await serious(page)]).toEqual([name, []]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([name, wide]).toEqual([name, width]);
        const path = join(SHOTS, `${name}-${width}-${scheme}.png`);
        await page.screenshot({ path, fullPage: name !== "meeting" });
      }
      check();
      await page.context().close();
    },
    300_000,
  );
});

interface Axe {
  run(): Promise<{
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  }>;
}

async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
