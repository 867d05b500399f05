import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as model from "../src/index.ts";
import { column, defineTable, describeColumn, duckdbType, reference } from "../src/index.ts";

const isTable = (value: unknown): value is model.Table =>
  typeof value === "object" && value !== null && "row" in value && "key" in value;
const handedOn = Object.values<unknown>({ ...model }).filter(isTable);
const all = [...handedOn, ...Object.values<model.Table>(reference)];
const tables = all.map((table) => [table.name, table] as const);

describe("defineTable", () => {
  const shape = { id: column.text("The id"), year: column.whole("A year").nullable() };

  test("keeps what it is given", () => {
    const table = defineTable("years", "Years.", ["id", "year"], shape);
    expect(table).toMatchObject({ name: "years", description: "Years.", key: ["id", "year"] });
    expect(table.row.shape).toEqual(shape);
  });

  test.each([
    ["one", ["id", "day"], "model years: key without a column: day"],
    ["several", ["day", "month"], "model years: key without a column: day,month"],
  ])("throws on a key with %s that is no column", (_, key, message) => {
    expect(() => defineTable("years", "Years.", key as ["id"], shape)).toThrow(message);
  });

  test.each([
    [{ id: "a", year: 2019 }, true],
    [{ id: "a", year: null }, true],
    [{ id: "a", year: 20.5 }, false],
    [{ id: "a", year: "2019" }, false],
    [{ id: null, year: 2019 }, false],
    [{ id: "a" }, false],
  ])("makes a schema to which the row %j fits: %s", (row, fits) => {
    expect(defineTable("years", "Years.", ["id"], shape).row.safeParse(row).success).toBe(fits);
  });
});

describe("column.day", () => {
  test.each([
    ["2019-11-29", true],
    ["2020-02-29", true],
    ["2019-02-29", false],
    ["2019-11", false],
    ["29/11/2019", false],
    ["2019-11-29T10:00:00Z", false],
    ["", false],
  ])("takes %j: %s", (text, takes) => {
    expect(column.day("A day").safeParse(text).success).toBe(takes);
  });
});

describe("describeColumn", () => {
  test.each([
    ["a column", column.text("What it says"), "What it says"],
    ["a column that may be unknown", column.real("A share").nullable(), "A share"],
    ["one described again", column.text("Old").nullable().describe("New"), "New"],
    ["a list", z.array(z.string()).describe("Codes"), "Codes"],
    ["a schema without a word", z.string(), ""],
    ["an unknown one without a word", z.string().nullable(), ""],
  ])("of %s", (_, schema, expected) => {
    expect(describeColumn(schema)).toBe(expected);
  });
});

describe.each(tables)("table %s", (_, table) => {
  test("describes itself and every column, and each has a type", () => {
    expect(table.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(table.description).not.toBe("");
    const columns = Object.entries(table.row.shape);
    expect(columns.filter(([, schema]) => describeColumn(schema) === "")).toEqual([]);
    expect(columns.map(([, schema]) => duckdbType(schema))).not.toContain("");
  });

  test("has a key", () => {
    expect(table.key.length).toBeGreaterThan(0);
    expect(new Set(table.key).size).toBe(table.key.length);
  });
});

test("no two tables have the same name among those handed on", () => {
  const names = handedOn.map((table) => table.name);
  expect(new Set(names).size).toBe(names.length);
});
