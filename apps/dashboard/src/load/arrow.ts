import type { Answer, Value } from "@communique/store";
import {
  Bool,
  type DataType,
  Dictionary,
  Field,
  Float64,
  Int32,
  List,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";

/** A query's answer as an Arrow IPC stream, column by column. */
export function arrowStream({ columns, rows }: Answer): Uint8Array {
  const vectors = columns.map(({ name, type }, i) => {
    const values = rows.map((row) => row[i] ?? null);
    return [name, vectorFromArray(values, arrowType(name, type, values))] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), "stream");
}

function arrowType(name: string, type: string, values: readonly Value[]): DataType {
  if (type === "VARCHAR[]") return new List(new Field("item", new Utf8(), true));
  if (type === "VARCHAR")
    return repeats(values) ? new Dictionary(new Utf8(), new Int32()) : new Utf8();
  if (type === "INTEGER" || type === "BIGINT") return new Int32();
  if (type === "DOUBLE") return new Float64();
  if (type === "BOOLEAN") return new Bool();
  throw new Error(`dashboard: column ${name}: no Arrow type for ${type}`);
}

/** Whether a column says the same things so often that naming each once is shorter. */
function repeats(values: readonly Value[]): boolean {
  return new Set(values).size * 2 < values.length;
}
