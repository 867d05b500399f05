import { describeColumn } from "@communique/model";
import { z } from "zod";

/** What a column holds, told from its schema: the one reading that all exports share. */
export type Kind =
  | { readonly kind: "text"; readonly values?: readonly string[] }
  | { readonly kind: "day" | "whole" | "real" | "flag" }
  | { readonly kind: "list"; readonly item: Kind }
  | { readonly kind: "struct"; readonly fields: readonly KindField[] };

/** A field of a struct. */
export interface KindField {
  readonly name: string;
  readonly kind: Kind;
  readonly description: string;
  readonly schema: z.core.$ZodType;
}

/** The kind of a column; throws on a schema that no table of ours uses. */
export function kindOf(schema: z.core.$ZodType): Kind {
  if (schema instanceof z.ZodNullable) return kindOf(schema.unwrap());
  if (schema instanceof z.ZodISODate) return { kind: "day" };
  if (schema instanceof z.ZodEnum) return { kind: "text", values: schema.options.map(String) };
  if (schema instanceof z.ZodString) return { kind: "text" };
  if (schema instanceof z.ZodBoolean) return { kind: "flag" };
  if (schema instanceof z.ZodNumber) return { kind: schema.isInt ? "whole" : "real" };
  if (schema instanceof z.ZodArray) return { kind: "list", item: kindOf(schema.element) };
  if (schema instanceof z.ZodObject) return { kind: "struct", fields: fieldsOf(schema.shape) };
  throw new Error(`publish: no kind for ${schema.constructor.name}`);
}

/** Whether a column may be empty. */
export function isNullable(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodNullable;
}

function fieldsOf(shape: z.ZodRawShape): KindField[] {
  return Object.entries(shape).map(([name, schema]) => ({
    ...{ name, schema },
    kind: kindOf(schema),
    description: describeColumn(schema),
  }));
}
