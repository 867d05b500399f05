import { duckdbType, type Table } from "@communique/model";
import type { Value } from "@communique/store";
import {
  Table as ArrowTable,
  Bool,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  List,
  Struct,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";

type Shape = Table["row"]["shape"];
type Schema = Shape[string];

/** Rows of a table as an Arrow IPC stream: what DuckDB-Wasm reads. */
export function arrowStream(shape: Shape, rows: readonly (readonly Value[])[]): Uint8Array {
  const vectors = Object.entries(shape).map(([name, schema], i) => {
    const type = arrowType(schema);
    const values = rows.map((row) => arrowValue(row[i] ?? null, type));
    return [name, vectorFromArray(values, type)] as const;
  });
  return tableToIPC(new ArrowTable(Object.fromEntries(vectors)), "stream");
}

function arrowType(schema: Schema): DataType {
  const def = schema._zod.def as {
    type: string;
    innerType?: Schema;
    element?: Schema;
    shape?: Shape;
  };
  if (def.type === "nullable" && def.innerType) return arrowType(def.innerType);
  if (def.type === "array" && def.element) {
    return new List(new Field("item", arrowType(def.element), true));
  }
  if (def.type === "object" && def.shape) {
    return new Struct(
      Object.entries(def.shape).map(([name, part]) => new Field(name, arrowType(part), true)),
    );
  }
  return plainType(duckdbType(schema));
}

function plainType(type: string): DataType {
  const types: Record<string, () => DataType> = {
    VARCHAR: () => new Utf8(),
    INTEGER: () => new Int32(),
    DOUBLE: () => new Float64(),
    BOOLEAN: () => new Bool(),
    DATE: () => new DateDay(),
  };
  const made = types[type];
  if (made === undefined) throw new Error(`dashboard: no Arrow type for ${type}`);
  return made();
}

function arrowValue(value: Value, type: DataType): unknown {
  return typeof value === "string" && type instanceof DateDay ? new Date(value) : value;
}
