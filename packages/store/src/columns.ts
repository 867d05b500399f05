import { duckdbType, type Table } from "@communique/model";

/** A name as SQL wants it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL wants it, for the few statements that take no parameters. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A table's columns, quoted and parted by commas. */
export function columnList(table: Table): string {
  return Object.keys(table.row.shape).map(quoteName).join(", ");
}

/** A table's columns with their DuckDB types, as `read_json` and `CREATE TABLE` want them. */
export function columnTypes(table: Table): [name: string, type: string][] {
  return Object.entries(table.row.shape).map(([name, schema]) => [name, duckdbType(schema)]);
}

/** The order of a table's rows: its key, then the order in which they were written. */
export function keyOrder(table: Table, ...then: string[]): string {
  return [...table.key, ...then].map(quoteName).join(", ");
}
