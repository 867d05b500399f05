import { expect, it } from "vitest";
import { makeArticles, type Stock } from "../src/make-articles.ts";

const paragraph = (n: number) =>
  `Paragraphe ${n} : les ministres se sont vus à Hanoï le ${n + 3} mai 2019, avant Vientiane en juin. `.repeat(
    3,
  );
const stock: Stock = {
  articles: Array.from({ length: 12 }, (_, i) =>
    Array.from({ length: 5 }, (_, k) => paragraph(i * 5 + k)),
  ),
  months: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  plain: ["ministres", "avant"],
  places: ["Hanoï", "Vientiane", "Jakarta", "Manille"],
};

it("makes the same articles every time, each from its number alone", () => {
  const all = [...makeArticles(stock, 0, 300)];
  expect([...makeArticles(stock, 100, 120)]).toEqual(all.slice(100, 120));
});

it("makes distinct articles of 2.5 KB in the mean", () => {
  const texts = [...makeArticles(stock, 0, 1000)].map(({ text }) => text);
  expect(new Set(texts).size).toBe(1000);
  const mean = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  expect(mean).toBeGreaterThan(2200);
  expect(mean).toBeLessThan(2800);
});

it("changes days, months, years and places", () => {
  const text = [...makeArticles(stock, 0, 200)].map((article) => article.text).join(" ");
  for (const word of [...stock.months, ...stock.places, "2008", "2025"])
    expect(text).toContain(word);
});
