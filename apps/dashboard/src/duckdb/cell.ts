import type { Cell } from "../format/csv.js";

/** A value of an Arrow column: days and times as ISO 8601, lists and structs as JSON. */
export function cellOf(value: unknown, type: string): Cell {
  if (value === null || value === undefined) return null;
  if (type.startsWith("Date")) return new Date(Number(value)).toISOString().slice(0, 10);
  if (type.startsWith("Timestamp")) return new Date(Number(value)).toISOString();
  if (typeof value === "bigint") return wholeNumber(value);
  if (typeof value === "number") return value;
  return typeof value === "object" ? JSON.stringify(value, plain) : String(value);
}

const plain = (_: string, value: unknown) =>
  typeof value === "bigint" ? wholeNumber(value) : value;

function wholeNumber(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
