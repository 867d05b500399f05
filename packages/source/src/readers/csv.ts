import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { decodeStream } from "../decode.ts";
import { hasTextColumn, recordOf, textColumns } from "../fields.ts";
import { readBytes } from "../open-file.ts";
import type { Reader } from "../reader.ts";
import { type Found, InputFault } from "../record.ts";

const DELIMITERS = [",", ";", "\t"];

/** A CSV or TSV file with a header: one article a row, its fields by their usual names. */
export const csv: Reader = {
  format: "csv",
  endings: [".csv", ".tsv"],
  async *read(file, { limits }) {
    const [first, text] = await peek(decodeStream(readBytes(file, limits)));
    if (first.trim() === "") throw new InputFault("empty", "the file is empty");
    const rows = parse({
      delimiter: delimiterOf(first),
      columns: true,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: limits.recordBytes,
    });
    yield* readRows(Readable.from(text).pipe(rows) as AsyncIterable<Record<string, unknown>>);
  },
};

async function* readRows(rows: AsyncIterable<Record<string, unknown>>): AsyncGenerator<Found> {
  let number = 0;
  try {
    for await (const row of rows) {
      number += 1;
      if (!hasTextColumn(Object.keys(row))) throw new InputFault("no_text_column", noTextColumn);
      yield readRow(row, `row ${number}`);
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const detail = `${cause.message}; the rest of the file was not read`;
    yield { at: `row ${number + 1}`, fault: { reason: "broken_csv", detail } };
  }
}

const noTextColumn = `has no column ${textColumns.join(", ")}`;

function readRow(row: Record<string, unknown>, at: string): Found {
  const record = recordOf(row);
  if (record !== null) return { at, record };
  return { at, fault: { reason: "no_text", detail: "its text is empty" } };
}

function delimiterOf(header: string): string {
  const [line = ""] = header.split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

async function peek(chunks: AsyncGenerator<string>): Promise<[string, AsyncIterable<string>]> {
  const { value } = await chunks.next();
  const first = value ?? "";
  async function* all() {
    yield first;
    yield* chunks;
  }
  return [first, all()];
}
