import { join, resolve } from "node:path";
import { duckdbType, reference } from "@communique/model";
import { checkTables } from "@communique/reference-build/check";
import { describe, expect, it } from "vitest";
import { loadReference } from "../src/index.ts";

const folder = resolve(import.meta.dirname, "../../../data/reference");
const { rows, problems } = checkTables();

describe("data/reference", () => {
  it("is sorted, without doubles, with known codes, places inside their country, sources told", () => {
    expect(problems).toEqual([]);
  });

  it.each([
    ["places", 600],
    ["countries", 249],
    ["series", 100],
    ["series_editions", 449],
    ["topics", 20],
  ])("%s has at least %i rows", (table, least) => {
    expect(rows[table]).toBeGreaterThanOrEqual(least);
  });

  it("checks every table of the model, and the model knows every table", () => {
    expect(Object.keys(rows).toSorted()).toEqual(Object.keys(reference).toSorted());
  });

  it("is read whole, as the model describes it", async () => {
    const tables = await loadReference(folder);
    const counts = Object.entries(tables).map(([name, read]) => [name, read.length]);
    expect(Object.fromEntries(counts)).toEqual(rows);
  });

  it.each(Object.keys(reference))("%s names the source of every row", (name) => {
    const table = reference[name as keyof typeof reference];
    const { source } = table.row.shape;
    expect(duckdbType(source), join(folder, `${name}.tsv`)).toBe("VARCHAR");
    expect(source.safeParse(null).success).toBe(false);
  });
});
