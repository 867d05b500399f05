import { z } from "zod";

/** A published or handed-on table: the only place where its columns are defined and described. */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** The table's name: also its Parquet file, its SQL file and its Arrow file. */
  readonly name: string;
  readonly description: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly row: z.ZodObject<Shape>;
}

/** Defines a table; throws where its key names a column that it does not have. */
export function defineTable<Shape extends z.ZodRawShape>(
  name: string,
  description: string,
  key: readonly (keyof Shape & string)[],
  shape: Shape,
): Table<Shape> {
  const missing = key.filter((column) => !(column in shape));
  if (missing.length > 0) throw new Error(`model ${name}: key without a column: ${missing.join()}`);
  return { name, description, key, row: z.object(shape) };
}

const text = (description: string) => z.string().describe(description);
const day = (description: string) => z.iso.date().describe(description);
const whole = (description: string) => z.int().describe(description);
const real = (description: string) => z.number().describe(description);
const flag = (description: string) => z.boolean().describe(description);

/** Column constructors: a type and what the column says. Add `.nullable()` where it may be unknown. */
export const column = { text, day, whole, real, flag };

/** A zod schema's description, found under `nullable` too. */
export function describeColumn(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description;
  return own ?? (schema instanceof z.ZodNullable ? describeColumn(schema.unwrap()) : "");
}
