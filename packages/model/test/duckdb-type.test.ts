import { describe, expect, test } from "vitest";
import { z } from "zod";
import { column, duckdbType, topicSchema } from "../src/index.ts";

describe("duckdbType", () => {
  test.each([
    ["a text", column.text("t"), "VARCHAR"],
    ["an enumeration", topicSchema, "VARCHAR"],
    ["a day", column.day("d"), "DATE"],
    ["a whole number", column.whole("n"), "INTEGER"],
    ["a real number", column.real("n"), "DOUBLE"],
    ["a flag", column.flag("f"), "BOOLEAN"],
    ["a text that may be unknown", column.text("t").nullable(), "VARCHAR"],
    ["a day that may be unknown", column.day("d").nullable(), "DATE"],
    ["a number that may be unknown", column.whole("n").nullable(), "INTEGER"],
    ["a list", z.array(z.string()), "VARCHAR[]"],
    ["a list of lists", z.array(z.array(column.real("n"))), "DOUBLE[][]"],
    ["a list that may be unknown", z.array(column.whole("n")).nullable(), "INTEGER[]"],
    [
      "a struct",
      z.object({ name: column.text("t"), end: column.whole("n").nullable() }),
      'STRUCT("name" VARCHAR, "end" INTEGER)',
    ],
    ["a list of structs", z.array(z.object({ on: column.day("d") })), 'STRUCT("on" DATE)[]'],
  ])("of %s", (_, schema, expected) => {
    expect(duckdbType(schema)).toBe(expected);
  });

  test.each([
    ["ZodUnion", z.union([z.string(), z.number()])],
    ["ZodDate", z.date()],
    ["ZodOptional", z.string().optional()],
    ["ZodBigInt", z.bigint()],
    ["ZodAny", z.array(z.any())],
  ])("throws on %s", (name, schema) => {
    expect(() => duckdbType(schema)).toThrow(`model: no DuckDB type for ${name}`);
  });
});
