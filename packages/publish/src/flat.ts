import { column, describeColumn, type Table } from "@communique/model";
import { z } from "zod";
import { kindOf } from "./kind.ts";

/** A table that a format without lists of structs can hold. */
export interface FlatTable {
  readonly table: Table;
  /** Where its rows come from, if they are the items of a table's lists. */
  readonly items: { readonly of: Table; readonly column: string } | null;
}

/** The column that counts a list's items. */
export const POSITION = "position";

/**
 * A table as CSV can hold it: without its lists of structs, and after it a table for each of these
 * lists, with one row an item and the key of the row that the item belongs to.
 */
export function flatTables(table: Table): FlatTable[] {
  const lists = structLists(table);
  const row = z.object(omit(table.row.shape, [...lists.keys()]));
  const flat = { table: { ...table, row }, items: null };
  return [flat, ...[...lists].map(([name, shape]) => itemTable(table, name, shape))];
}

/** The columns of a table that are lists of structs, with the shape of an item. */
function structLists(table: Table): Map<string, z.ZodRawShape> {
  const lists = new Map<string, z.ZodRawShape>();
  for (const [name, schema] of Object.entries(table.row.shape)) {
    const kind = kindOf(schema);
    if (kind.kind !== "list" || kind.item.kind !== "struct") continue;
    lists.set(
      name,
      Object.fromEntries(kind.item.fields.map((field) => [field.name, field.schema])),
    );
  }
  return lists;
}

function itemTable(of: Table, name: string, shape: z.ZodRawShape): FlatTable {
  const keys = Object.fromEntries(of.key.map((key) => [key, of.row.shape[key] ?? z.string()]));
  const position = column.whole("Place in the list, from 1");
  const words = describeColumn(of.row.shape[name] ?? z.string());
  const table: Table = {
    name: `${of.name}_${name}`,
    description: `One row an item of ${of.name}.${name}: ${words}.`,
    key: [...of.key, POSITION],
    row: z.object({ ...keys, [POSITION]: position, ...shape }),
  };
  return { table, items: { of, column: name } };
}

function omit(shape: z.ZodRawShape, names: readonly string[]): z.ZodRawShape {
  return Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)));
}
