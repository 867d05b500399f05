import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { SHOTS } from "./shots.ts";
import { type Look, startBrowser, visit } from "./visit.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const open = (query: string, look?: Look) => visit(browser, `${address}${query}`, look);

describe("looks", () => {
  const looks = [390, 1280].flatMap((width) =>
    (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
  );
  test.each(looks)("well at $width in $scheme, and axe finds nothing serious", async (look) => {
    const name = `${look.width}-${look.scheme}`;
    for (const [view, query] of [
      ["overview", "?lang=en"],
      ["filtered", "?lang=fr&from=2012&topic=labour.transport.parliament&country=VN.TH&members=1"],
      ["meeting", "?lang=en&meeting=m-00005"],
    ] as const) {
      const { page, check } = await open(query, look);
      if (view === "meeting") await page.locator("dialog dl:not([aria-busy])").waitFor();
      expect(await serious(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(look.width);
      await page.screenshot({
        path: join(SHOTS, `${view}-${name}.png`),
        fullPage: view !== "meeting",
      });
      check();
      await page.context().close();
    }
  });
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
