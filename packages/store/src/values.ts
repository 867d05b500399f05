import {
  DuckDBDecimalValue,
  type DuckDBValueConverter,
  type Json,
  JsonDuckDBValueConverter,
} from "@duckdb/node-api";

/** A value as JavaScript sees it: days as `YYYY-MM-DD`, lists as arrays, structs as objects. */
export type Value = Json;

/** Turns a DuckDB value into a plain one; whole numbers stay numbers where they can be held. */
export const plainValue: DuckDBValueConverter<Value> = (value, type, converter) => {
  if (typeof value === "bigint") return wholeNumber(value);
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  return JsonDuckDBValueConverter(value, type, converter);
};

function wholeNumber(value: bigint): Value {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
