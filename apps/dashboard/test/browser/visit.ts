import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { expect } from "vitest";
import { findChromium } from "./chromium.ts";

/** Starts the machine's Chromium without a window. */
export function startBrowser(): Promise<Browser> {
  const args = [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
    ...["--disable-background-networking", "--disable-component-update"],
  ];
  return chromium.launch({ executablePath: findChromium(), args });
}

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
}

/** A page that is being visited, and what went wrong there. */
export interface Visit {
  readonly page: Page;
  /** Fails where the page logged an error, missed a file or asked another host. */
  check(): void;
}

/** Opens an address in a browser of its own. */
export async function visit(browser: Browser, address: string, look: Look = {}): Promise<Visit> {
  const entered = await enter(browser, address, look);
  await entered.page.goto(address);
  await settled(entered.page);
  return entered;
}

/** A browser of its own that is to visit a site, and what goes wrong there. */
export async function enter(browser: Browser, address: string, look: Look = {}): Promise<Visit> {
  const { width = 1280, scheme = "light" } = look;
  const context = await browser.newContext({
    ...{ viewport: { width, height: 900 }, colorScheme: scheme, locale: "en-GB" },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const wrong = listen(page, new URL(address).origin);
  return { page, check: () => expect(wrong).toEqual([]) };
}

/** Waits until everything that a page shows is drawn. */
export async function settled(page: Page): Promise<void> {
  const busy = ":has([aria-busy], .card-body:empty)";
  await page.waitForSelector(`#app:not([aria-busy]):not(${busy})`, { state: "attached" });
}

function listen(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  page.on("console", (line) => {
    if (["error", "warning"].includes(line.type())) wrong.push(`console: ${line.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A page that is left gives up what it was still fetching.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    wrong.push(`failed: ${request.url()}`);
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400) wrong.push(`${answer.status()}: ${answer.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !["blob:", "data:"].includes(protocol))
      wrong.push(`foreign: ${request.url()}`);
  });
  return wrong;
}

/** The counts of a chart by name, as a screen reader says them: `2019: 12 meetings`. */
export async function readChart(page: Page, card: string): Promise<Record<string, number>> {
  await settled(page);
  const said = await page
    .locator(`.card-${card} .hits > *`)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label") ?? ""));
  return Object.fromEntries(
    said.map((line) => {
      const at = line.lastIndexOf(": ");
      return [line.slice(0, at), Number(line.slice(at + 2).replaceAll(/\D/g, ""))];
    }),
  );
}

/** The same without the names that count nothing. */
export async function readCounts(page: Page, card: string): Promise<Record<string, number>> {
  const counts = Object.entries(await readChart(page, card)).filter(([, n]) => n > 0);
  return Object.fromEntries(counts);
}

/** The rows of a chart that is shown as a table. */
export function readTable(page: Page, card: string): Promise<string[][]> {
  return page
    .locator(`.card-${card} table.data tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")),
    );
}

/** The counts of all countries, also those that the chart shows only when asked. */
export async function readCountries(page: Page): Promise<Record<string, number>> {
  const all = page.getByRole("button", { name: /^Show all \d+$/ });
  if (await all.isVisible()) await all.click();
  return readCounts(page, "countries");
}

/** How long a click on a mark of a chart keeps the page: all that is on the screen is drawn then. */
export function timeOfClick(page: Page, key: string): Promise<number> {
  return page.evaluate((name) => {
    const mark = document.querySelector(`[data-key="${name}"]`);
    const start = performance.now();
    mark?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    return performance.now() - start;
  }, key);
}

/** How long a word that is typed into the search keeps the page. */
export function timeOfTyping(page: Page, text: string): Promise<number> {
  return page.evaluate((typed) => {
    const box = document.querySelector<HTMLInputElement>(".filters input[type=search]");
    if (box === null) throw new Error("there is no search");
    box.value = typed;
    const start = performance.now();
    box.dispatchEvent(new Event("input", { bubbles: true }));
    return performance.now() - start;
  }, text);
}
