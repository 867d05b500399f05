import { describeColumn, type Table } from "@communique/model";
import {
  Bool,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  List,
  makeBuilder,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
} from "apache-arrow";
import { isNullable, type Kind, kindOf } from "./kind.ts";

const ROWS_OF_A_BATCH = 10_000;

/** A table's Arrow schema: every column with its description, the table's own beside them. */
export function arrowSchema(table: Table): Schema {
  const fields = Object.entries(table.row.shape).map(
    ([name, schema]) =>
      new Field(
        name,
        arrowType(kindOf(schema)),
        isNullable(schema),
        new Map([["description", describeColumn(schema)]]),
      ),
  );
  return new Schema(
    fields,
    new Map([
      ["table", table.name],
      ["description", table.description],
    ]),
  );
}

/** A table's rows as an Arrow IPC file (Feather version 2), batch by batch. */
export async function* arrowFile(
  table: Table,
  rows: AsyncIterable<Record<string, unknown>>,
): AsyncGenerator<Uint8Array> {
  const schema = arrowSchema(table);
  const writer = new RecordBatchFileWriter();
  const bytes = writer[Symbol.asyncIterator]();
  writer.reset(undefined, schema);
  let waiting: Record<string, unknown>[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_OF_A_BATCH) continue;
    writer.write(batchOf(schema, waiting));
    waiting = [];
  }
  writer.write(batchOf(schema, waiting));
  writer.close();
  for (let next = await bytes.next(); !next.done; next = await bytes.next()) yield next.value;
}

function batchOf(schema: Schema, rows: readonly Record<string, unknown>[]): RecordBatch {
  const children = schema.fields.map((field) => {
    const builder = makeBuilder({ type: field.type, nullValues: [null, undefined] });
    for (const row of rows) builder.append(arrowValue(field.type, row[field.name]));
    return builder.finish().toVector().data[0];
  });
  const data = makeData({
    type: new Struct(schema.fields),
    length: rows.length,
    nullCount: 0,
    children: children.filter((child) => child !== undefined),
  });
  return new RecordBatch(schema, data);
}

/** Days come as text and go as dates, wherever they stand. */
function arrowValue(type: DataType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type instanceof DateDay) return new Date(`${String(value)}T00:00:00Z`);
  return value;
}

function arrowType(kind: Kind): DataType {
  switch (kind.kind) {
    case "text":
      return new Utf8();
    case "day":
      return new DateDay();
    case "whole":
      return new Int32();
    case "real":
      return new Float64();
    case "flag":
      return new Bool();
    case "list":
      return new List(new Field("item", arrowType(kind.item), true));
    case "struct":
      return new Struct(
        kind.fields.map(({ name, kind: of }) => new Field(name, arrowType(of), true)),
      );
  }
}
