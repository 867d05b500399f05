import { describeColumn, duckdbType, type Table } from "@communique/model";
import type { TableText } from "../rows/rows.ts";
import { publishedTables } from "./open-tables.ts";

/** Every published table with its columns, as the model describes them. */
export const describeTables = (): TableText[] => publishedTables.map(describeTable);

function describeTable({ name, description, key, row }: Table): TableText {
  const columns = Object.entries(row.shape).map(([column, schema]) => ({
    name: column,
    type: duckdbType(schema),
    description: describeColumn(schema),
    key: key.includes(column),
    optional: schema._zod.def.type === "nullable",
  }));
  return { name, description, columns };
}
