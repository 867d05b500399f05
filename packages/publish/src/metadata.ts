import { describeColumn, type Table } from "@communique/model";
import { Table as ArrowTable, tableToIPC } from "apache-arrow";
import { arrowSchema } from "./arrow.ts";
import { dataset } from "./dataset.ts";

/** What a table's Parquet file says of itself: the table, each column, and the licence. */
export function tableMetadata(table: Table): Record<string, string> {
  const columns = Object.entries(table.row.shape).map(([name, schema]) => [
    `column:${name}`,
    describeColumn(schema),
  ]);
  return {
    table: table.name,
    description: table.description,
    license: dataset.licence.name,
    ...Object.fromEntries(columns),
    // Where pyarrow, pandas and polars look for a column's own words.
    "ARROW:schema": schemaMessage(table),
  };
}

function schemaMessage(table: Table): string {
  const bytes = tableToIPC(new ArrowTable(arrowSchema(table)), "stream");
  return Buffer.from(bytes).toString("base64");
}
