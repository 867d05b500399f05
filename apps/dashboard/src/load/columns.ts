import type { Answer } from "@communique/store";

/** A query's answer as JSON, column by column. */
export function columnsJson({ columns, rows }: Answer): string {
  const entries = columns.map(({ name }, i) => [name, rows.map((row) => row[i] ?? null)]);
  return JSON.stringify(Object.fromEntries(entries));
}
