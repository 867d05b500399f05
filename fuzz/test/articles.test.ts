import { createHash } from "node:crypto";
import { resolveReports } from "@communique/resolve";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { oddArticle } from "../src/arbitrary.ts";
import { type ArticleReader, loadReader, type Reading } from "../src/reader.ts";
import { findFaults } from "../src/search.ts";
import { loadStock } from "../src/stock.ts";

const seed = 20_261_122;
let read: ArticleReader;
let reference: Awaited<ReturnType<typeof loadReader>>["reference"];
let articles: ReturnType<typeof oddArticle>;
beforeAll(async () => {
  const reader = await loadReader();
  ({ read, reference } = reader);
  articles = oddArticle(await loadStock(reader.lexicons, reference));
}, 120_000);

describe("an article's whole way", { timeout: 300_000 }, () => {
  it("holds for a thousand odd articles: no throw, spans inside, legal values, real dates", () => {
    expect(findFaults(articles, read, { runs: 1000, seed, mostKinds: 5 })).toEqual([]);
  });

  it("would be found out if it did not", () => {
    const wrong: ArticleReader = (record) => {
      const reading = read(record);
      if ("reason" in reading) return reading;
      const mentions = reading.mentions.map((mention) => ({ ...mention, end: mention.end + 1e6 }));
      return { ...reading, mentions };
    };
    const kinds = findFaults(articles, wrong, { runs: 40, seed, mostKinds: 2 });
    expect(kinds.map(({ kind }) => kind)).toContainEqual(expect.stringContaining("span outside"));
  });

  it("ends in the same meetings whatever the order of the articles", () => {
    const readings = fc.sample(articles, { numRuns: 150, seed }).map(read);
    const whole = readings.filter((reading): reading is Reading => "article" in reading);
    const resolve = (order: readonly Reading[]) => {
      const context = { reference, articles: order.map(({ article }) => article) };
      return resolveReports(
        order.flatMap(({ reports }) => reports),
        context,
      );
    };
    const shuffled = whole.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
    expect(resolve(shuffled)).toEqual(resolve(whole));
  });
});

function rankOf({ article }: Reading): string {
  return createHash("sha256").update(article.article_id).digest("hex");
}
