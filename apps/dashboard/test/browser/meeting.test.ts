import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Look, startBrowser, visit } from "./visit.ts";

const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const open = (query: string, look?: Look) => visit(browser, `${address}${query}`, look);

describe("a meeting", () => {
  test("opens with the sentence behind each fact, and gives the focus back", async () => {
    const { page, check } = await open("?lang=en&sort=name");
    const button = page.locator("button.open").first();
    const name = (await button.textContent()) ?? "";
    await button.click();
    const panel = page.locator("dialog.panel");
    await panel.locator("dl:not([aria-busy])").waitFor();
    expect(await panel.locator("h2").textContent()).toBe(name);
    expect(await panel.locator("dd").first().locator("mark").first().textContent()).toBe(name);
    const links = await panel
      .locator(".quote a, .articles a")
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute("rel"), (link as HTMLAnchorElement).protocol]),
      );
    expect(new Set(links.map(String))).toEqual(new Set(["noopener noreferrer,https:"]));
    const titles = await panel.locator(".articles li > span").allTextContents();
    expect(titles).toContain(await panel.locator(".quote cite").first().textContent());
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.searchParams.has("meeting"));
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("open");
    check();
    await page.context().close();
  });

  test("of a hostile article stays text", async () => {
    const { page, check } = await open("?lang=en&meeting=m-00001");
    const panel = page.locator("dialog.panel");
    await panel.locator("dl:not([aria-busy])").waitFor();
    expect(await panel.locator("h2").textContent()).toContain("<script>");
    expect(await page.locator("#app img, #app script").count()).toBe(0);
    expect(await panel.locator(".quote a, .articles a").count()).toBe(0);
    expect(await page.evaluate(() => "attacked" in window)).toBe(false);
    check();
    await page.context().close();
  });
});
