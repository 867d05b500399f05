/** A table as it is sent: its columns by name. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** The rows of a table; the caller names the row type that its SQL file gives. */
export function rowsOf<Row>(columns: Columns): Row[] {
  const entries = Object.entries(columns);
  const length = entries[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (const [name, values] of entries) row[name] = values[i];
    return row as Row;
  });
}
