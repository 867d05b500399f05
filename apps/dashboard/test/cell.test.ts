import { expect, test } from "vitest";
import { cellOf } from "../src/duckdb/cell.ts";

test.each([
  [null, "Int32", null],
  [undefined, "Utf8", null],
  [1.5, "Float64", 1.5],
  [12n, "Int64", 12],
  [2n ** 70n, "Decimal", "1180591620717411303424"],
  [Date.UTC(2020, 1, 3), "Date32<DAY>", "2020-02-03"],
  [Date.UTC(2020, 1, 3, 4), "Timestamp<MICROSECOND>", "2020-02-03T04:00:00.000Z"],
  ["<b>", "Utf8", "<b>"],
  [true, "Bool", "true"],
  [{ toJSON: () => [{ n: 3n }] }, "List", '[{"n":3}]'],
])("%o of %s is shown as %j", (value, type, expected) => {
  expect(cellOf(value, type)).toBe(expected);
});
