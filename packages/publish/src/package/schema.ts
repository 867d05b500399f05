import { describeColumn, type Table } from "@communique/model";
import type { z } from "zod";
import { isNullable, type Kind, kindOf } from "../kind.ts";
import { isSelf, references } from "../references.ts";
import type { TableFormat } from "./file.ts";

/** What stands between the items of a list in a CSV cell. */
export const LIST_DELIMITER = ";";

/** What a table's schema depends on besides the table. */
export interface SchemaScene {
  readonly format: TableFormat;
  /** The tables that there are. */
  readonly known: ReadonlySet<string>;
  /** The table whose lists' items it holds. */
  readonly parent?: Table | undefined;
}

/** A table's columns and keys as a Table Schema of Data Package v2. */
export function tableSchema(table: Table, scene: SchemaScene): object {
  const shape = Object.entries(table.row.shape);
  const foreignKeys = [...parentKey(scene), ...ownKeys(table, scene)];
  return {
    fields: shape.map(([name, schema]) => field(name, schema, table, scene.format)),
    primaryKey: [...table.key],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function parentKey({ parent, format }: SchemaScene): object[] {
  if (parent === undefined) return [];
  const fields = [...parent.key];
  return [{ fields, reference: { resource: `${parent.name}.${format}`, fields } }];
}

/** A key into the table itself names no resource. */
function ownKeys(table: Table, { format, known }: SchemaScene): object[] {
  const pointers = references.filter(
    (each) => each.table === table.name && known.has(each.to.table),
  );
  return pointers.map((pointer) => {
    const resource = isSelf(pointer) ? {} : { resource: `${pointer.to.table}.${format}` };
    return { fields: [pointer.column], reference: { ...resource, fields: [pointer.to.column] } };
  });
}

function field(name: string, schema: z.core.$ZodType, table: Table, format: TableFormat): object {
  const kind = kindOf(schema);
  const constraints = {
    ...(isNullable(schema) || kind.kind === "list" ? {} : { required: true }),
    ...(table.key.length === 1 && table.key[0] === name ? { unique: true } : {}),
    ...("values" in kind && kind.values ? { enum: [...kind.values] } : {}),
  };
  return {
    name,
    ...fieldType(kind, format),
    description: describeColumn(schema),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

const plainTypes = {
  text: "string",
  day: "date",
  whole: "integer",
  real: "number",
  flag: "boolean",
} as const;

/** In a cell of CSV a list is words and what stands between them; elsewhere it is itself. */
function fieldType(kind: Kind, format: TableFormat): object {
  if (kind.kind === "struct") return { type: "object" };
  if (kind.kind !== "list") return { type: plainTypes[kind.kind] };
  const isText = kind.item.kind === "text";
  return format === "csv" && isText
    ? { type: "list", itemType: "string", delimiter: LIST_DELIMITER }
    : { type: "array" };
}
