import { tableFromIPC, Vector } from "apache-arrow";

/** The rows of an Arrow stream; the caller names the row type that the stream's SQL file gives. */
export function decode<Row>(bytes: ArrayBuffer): Row[] {
  const table = tableFromIPC(new Uint8Array(bytes));
  const rows = Array.from({ length: table.numRows }, () => ({}) as Record<string, unknown>);
  for (const { name } of table.schema.fields) {
    const column = table.getChild(name)?.memoize();
    rows.forEach((row, i) => {
      row[name] = plain(column?.get(i));
    });
  }
  return rows as Row[];
}

function plain(value: unknown): unknown {
  return value instanceof Vector ? Array.from(value) : (value ?? null);
}
