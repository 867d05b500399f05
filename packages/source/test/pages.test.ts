import { describe, expect, it } from "vitest";
import { ownPages, samplePages } from "../compare/pages.ts";
import { compareWords, pooled, scoreOf } from "../compare/score.ts";
import { readPage } from "../src/html/read-page.ts";

const LEAST = 0.96;
const pages = [...(await ownPages()), ...(await samplePages())];

describe("readPage, on pages of many kinds", () => {
  it("keeps the words of the article and few others", () => {
    expect(pages.length).toBeGreaterThanOrEqual(20);
    const counts = pages.map(({ html, gold }) => compareWords(gold, readPage(html).text));
    expect(scoreOf(pooled(counts)).f1).toBeGreaterThanOrEqual(LEAST);
  });

  it.each(pages.map(({ name, html, gold }) => [name, html, gold]))(
    "loses no word of %s",
    (_, html, gold) => {
      expect(scoreOf(compareWords(gold, readPage(html).text)).recall).toBe(1);
    },
  );
});
