import { z } from "zod";

/**
 * The DuckDB type of a column's schema: VARCHAR, DATE, INTEGER, DOUBLE, BOOLEAN, a LIST or a STRUCT.
 * Throws on a schema that no table of ours uses.
 */
export function duckdbType(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodNullable) return duckdbType(schema.unwrap());
  if (schema instanceof z.ZodISODate) return "DATE";
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return "VARCHAR";
  if (schema instanceof z.ZodBoolean) return "BOOLEAN";
  if (schema instanceof z.ZodNumber) return schema.isInt ? "INTEGER" : "DOUBLE";
  if (schema instanceof z.ZodArray) return `${duckdbType(schema.element)}[]`;
  if (schema instanceof z.ZodObject) return structType(schema.shape);
  throw new Error(`model: no DuckDB type for ${schema.constructor.name}`);
}

function structType(shape: z.ZodRawShape): string {
  const fields = Object.entries(shape).map(([name, field]) => `"${name}" ${duckdbType(field)}`);
  return `STRUCT(${fields.join(", ")})`;
}
