import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { countriesByName, counts, questions } from "./expected.ts";
import { SHOTS } from "./shots.ts";
import { type Look, readCountries, readCounts, settled, startBrowser, visit } from "./visit.ts";

const tables = inject("tables");
const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const open = (query: string, look?: Look) => visit(browser, `${address}${query}`, look);

describe("filters", () => {
  test("a click on a bar acts on all charts and on the list, and back undoes it", async () => {
    const { page, check } = await open("?lang=en");
    const before = await readCounts(page, "years");
    await page.locator('.card-topics [data-key="topic-labour"]').click();
    await settled(page);
    expect(await readCounts(page, "years")).toEqual(
      await counts(tables, questions.years("m.topic = 'labour'")),
    );
    await page.locator('.card-levels [data-key="level-summit"]').click();
    const where = "m.topic = 'labour' AND m.level = 'summit'";
    expect(await readCounts(page, "topics")).toEqual(await counts(tables, questions.topics(where)));
    expect(await readCountries(page)).toEqual(
      await countriesByName(tables, questions.countries(where)),
    );
    await settled(page);
    const topics = await page.locator(".meetings td.of-topic").allTextContents();
    expect(new Set(topics.map((text) => text.trim()))).toEqual(new Set(["Labour"]));
    await page.goBack();
    await page.goBack();
    expect(await readCounts(page, "years")).toEqual(before);
    check();
    await page.context().close();
  });

  test("dragging over the years chooses a period", async () => {
    const { page, check } = await open("?lang=en");
    const box = async (year: number) => {
      const found = await page.locator(`.card-years [data-key="year-${year}"]`).boundingBox();
      if (found === null) throw new Error(`no column for ${year}`);
      return [found.x + found.width / 2, found.y + found.height / 2] as const;
    };
    await page.mouse.move(...(await box(2012)));
    await page.mouse.down();
    await page.mouse.move(...(await box(2015)), { steps: 5 });
    await page.mouse.up();
    expect(new URL(page.url()).search).toBe("?from=2012&to=2015&lang=en");
    check();
    await page.context().close();
  });

  test("work from the keyboard alone", async () => {
    const { page, check } = await open("?lang=en");
    await page.locator(".card-topics .hits > *").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).searchParams.get("topic")).toBe("foreign-affairs");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-key"));
    expect(await focused()).toBe("topic-foreign-affairs");
    await page.locator("summary", { hasText: "Country" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("searchbox", { name: "Find in this list" }).first().fill("viet");
    await page.getByRole("checkbox", { name: /Vietnam/ }).press("Space");
    expect(new URL(page.url()).searchParams.get("country")).toBe("VN");
    await page.keyboard.press("Escape");
    expect(await page.locator("details.picker[open]").count()).toBe(0);
    check();
    await page.context().close();
  });

  test("that leave nothing say so and offer a way back", async () => {
    const { page, check } = await open("?lang=en&q=nosuchmeeting&from=2010");
    expect(await page.locator(".empty").textContent()).toContain("No meeting matches");
    await page.screenshot({ path: join(SHOTS, "empty.png") });
    await page.locator(".empty").getByRole("button", { name: "Reset filters" }).click();
    expect(await page.locator(".recap > p").textContent()).toBe("Showing all 320 meetings");
    check();
    await page.context().close();
  });
});

describe("the address", () => {
  test("opens the same view in another browser", async () => {
    const query =
      "?from=2010&to=2023&country=TH&members=1&topic=transport.energy.health&sure=70&sort=name&page=2&table=levels&lang=fr";
    const texts = async () => {
      const other = await startBrowser();
      const { page, check } = await visit(other, `${address}${query}`);
      const text = await page.locator("#app").textContent();
      check();
      await other.close();
      return text;
    };
    const { page, check } = await open("?lang=en");
    await page.getByRole("button", { name: "Français" }).click();
    await page.evaluate((next) => history.pushState(null, "", next), query);
    await page.reload();
    await settled(page);
    expect(await page.locator("#app").textContent()).toBe(await texts());
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    check();
    await page.context().close();
  });

  test("of a meeting that is not there says so", async () => {
    const { page, check } = await open("?lang=en&meeting=nobody");
    expect(await page.locator("dialog").textContent()).toContain("no meeting “nobody”");
    check();
    await page.context().close();
  });
});
