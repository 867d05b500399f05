import { type DuckDBDataChunk, DuckDBListVector } from "@duckdb/node-api";

/** The lists of whole numbers in a batch's first column, without a JavaScript array for each. */
export function intLists(chunk: DuckDBDataChunk): Int32Array[] {
  const column = chunk.getColumnVector(0);
  if (!(column instanceof DuckDBListVector)) throw new TypeError("store: not a column of lists");
  return Array.from({ length: chunk.rowCount }, (_, row) => intList(column, row));
}

function intList(column: DuckDBListVector, row: number): Int32Array {
  const [offset, length] = [column.getEntryOffset(row), column.getEntryLength(row)];
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = Number(column.childVector.getItem(offset + i));
  return numbers;
}
