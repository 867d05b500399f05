import { describeColumn, duckdbType, type Table } from "@communique/model";
import { published } from "@communique/publish/tables";
import type { TableText } from "../rows/rows.ts";

/** Every published table with its columns, as the model describes them; those of meetings first. */
export const describeTables = (): TableText[] =>
  [...published.filter(isOfMeetings), ...published.filter((table) => !isOfMeetings(table))].map(
    describeTable,
  );

const isOfMeetings = ({ name }: Table) => name.startsWith("meeting");

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
