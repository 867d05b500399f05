import { readFileSync } from "node:fs";
import { join } from "node:path";
import { views } from "@communique/model";
import { publicTables, references } from "@communique/publish";
import { openStore, quoteName, type Store } from "@communique/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

let store: Store;
beforeAll(async () => {
  store = await openStore({ path: join(inject("output"), "communique.duckdb"), readOnly: true });
});
afterAll(() => store.close());

const count = async (sql: string, parameters = {}) =>
  Number((await store.query(`SELECT count(*) FROM ${sql}`, parameters)).rows[0]?.[0]);

describe("each value that points to a row finds it", () => {
  it.each(references.map((each) => [`${each.table}.${each.column}`, each] as const))(
    "%s",
    async (_, { table, column, to }) => {
      const [from, name] = [quoteName(table), quoteName(column)];
      const lost = `${from} WHERE ${name} IS NOT NULL AND ${name} NOT IN (SELECT ${quoteName(to.column)} FROM ${quoteName(to.table)})`;
      expect(await count(lost)).toBe(0);
    },
  );
});

it.each(views.map(({ name }) => name))("the view %s has rows", async (name) => {
  expect(await count(quoteName(name))).toBeGreaterThan(0);
});

it("nearly all evidence is shown in its sentence", async () => {
  const shown = await count("evidence WHERE contains(sentence, words)");
  expect(shown / (await count("evidence"))).toBeGreaterThan(0.99);
});

it("the public copy has as many rows as the tables, in every format", async () => {
  const folder = join(inject("output"), "tables/public");
  for (const { name } of publicTables) {
    const rows = await count(quoteName(name));
    for (const [format, reader] of [
      ["parquet", "read_parquet"],
      ["csv", "read_csv"],
    ] as const) {
      const path = join(folder, `${name}.${format}`);
      expect(await count(`${reader}($path)`, { path }), `${name}.${format}`).toBe(rows);
    }
  }
});

it("no paragraph of an article is in the public copy whole but where evidence fills it", async () => {
  const csv = readFileSync(join(inject("output"), "tables/public/articles.csv"), "utf8");
  const { rows } = await store.query("SELECT body FROM articles ORDER BY article_id LIMIT 50");
  expect(rows.some(([body]) => csv.includes(String(body)))).toBe(false);
});
