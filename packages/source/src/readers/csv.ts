import { asUtf8 } from "../bytes/encoding.ts";
import { splitLines } from "../bytes/lines.ts";
import { readBytes } from "../bytes/open-file.ts";
import { type CsvRecord, csvRecords } from "../csv/records.ts";
import { checkColumns, type RowOptions, readRow } from "../fields.ts";
import type { Reader } from "../reader.ts";
import { InputFault, type Read } from "../record.ts";

/** A CSV or TSV file with a header: one article a row, its fields by their usual names. */
export const csv: Reader = {
  format: "csv",
  endings: [".csv", ".tsv"],
  async *read(file, { limits, columns }) {
    const lines = splitLines(asUtf8(readBytes(file, limits)), limits.recordBytes);
    let header: readonly string[] | null = null;
    let number = 0;
    for await (const record of csvRecords(lines, limits.recordBytes)) {
      if (header === null) {
        header = headerOf(record);
        checkColumns(header, columns);
      } else {
        number += 1;
        yield { at: `row ${number}`, ...readCells(record, header, { limits, columns }) };
      }
    }
  },
};

function headerOf({ cells, fault }: CsvRecord): readonly string[] {
  if (fault !== undefined) throw new InputFault(fault.reason, `header: ${fault.detail}`);
  return cells;
}

function readCells(
  { cells, fault }: CsvRecord,
  header: readonly string[],
  options: RowOptions,
): Read {
  if (fault !== undefined) return { fault };
  return readRow(Object.fromEntries(header.map((name, i) => [name, cells[i]])), options, header);
}
