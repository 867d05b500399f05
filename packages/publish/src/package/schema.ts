import { describeColumn, type Table } from "@communique/model";
import type { z } from "zod";
import { isNullable, type Kind, kindOf } from "../kind.ts";
import { references } from "../references.ts";
import type { TableFormat } from "./file.ts";

/** What stands between the items of a list in a CSV cell. */
export const LIST_DELIMITER = ";";

/** A table's columns as a Table Schema of Data Package v2. */
export function tableSchema(table: Table, format: TableFormat, known: ReadonlySet<string>): object {
  const shape = Object.entries(table.row.shape);
  const pointers = references.filter(
    (each) => each.table === table.name && known.has(each.to.table),
  );
  return {
    fields: shape.map(([name, schema]) => field(name, schema, table, format)),
    primaryKey: [...table.key],
    ...(pointers.length === 0
      ? {}
      : {
          foreignKeys: pointers.map(({ column, to }) => ({
            fields: [column],
            reference: {
              resource: to.table === table.name ? "" : `${to.table}.${format}`,
              fields: [to.column],
            },
          })),
        }),
  };
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

/** The profile of version 2 has no `list` yet, so a list in a cell is text with a separator. */
function fieldType(kind: Kind, format: TableFormat): object {
  if (kind.kind === "struct") return { type: "object" };
  if (kind.kind !== "list") return { type: plainTypes[kind.kind] };
  const isText = kind.item.kind === "text";
  return format === "csv" && isText
    ? { type: "string", separator: LIST_DELIMITER }
    : { type: "array" };
}
