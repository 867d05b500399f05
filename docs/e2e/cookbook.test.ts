import { join } from "node:path";
import { openStore, type Store } from "@communique/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { blocksIn } from "./blocks.ts";

const queries = blocksIn("sql");
let store: Store;
beforeAll(async () => {
  store = await openStore({ path: join(inject("output"), "communique.duckdb"), readOnly: true });
});
afterAll(() => store.close());

/** What an answer may be without on the articles that ship. */
const mayBeEmpty = /n_articles desc, meetings.name|state = 'missing'/;

describe("every query of the documents answers, in an order that is told", () => {
  it.each(
    queries.map(({ document, text }) => [`${document}: ${text.split("\n")[0]}`, text] as const),
  )("%s", async (_, text) => {
    const { rows } = await store.query(text);
    if (!mayBeEmpty.test(text)) expect(rows.length).toBeGreaterThan(0);
    expect(text).toMatch(/order by/i);
  });
});

it("the cookbook has its fifteen queries", () => {
  expect(queries.filter(({ document }) => document === "docs/sql.md").length).toBeGreaterThan(15);
});
