import { describeColumn, type Table } from "@communique/model";
import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type Row } from "write-excel-file/node";
import { type Kind, kindOf } from "./kind.ts";
import { LIST_DELIMITER } from "./package/schema.ts";

/** A sheet of a workbook: a table and its rows. */
export interface Sheet {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Rows that a sheet may have: beyond, a spreadsheet is no help, and Excel ends at a million. */
export const MOST_SHEET_ROWS = 100_000;

/** What a cell may hold in Excel. */
const MOST_CHARACTERS = 32_767;
/** No clock: a file in an archive has to have been written at some time. */
const WRITTEN = new Date("1980-01-01T00:00:00");

/**
 * Tables as one workbook for Excel: numbers, dates and codes are what they are, the first row
 * stays, and the first sheet says what each column holds. The same rows give the same bytes.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const tables = sheets.map(({ table, rows }) => ({
    sheet: table.name,
    stickyRowsCount: 1,
    data: [headOf(Object.keys(table.row.shape)), ...rows.map((row) => rowOf(table, row))],
  }));
  const about = { sheet: "columns", stickyRowsCount: 1, data: aboutRows(sheets) };
  const file = await writeExcelFile([about, ...tables]).toBuffer();
  return zipSync(unzipSync(new Uint8Array(file)), { mtime: WRITTEN });
}

function headOf(names: readonly string[]): Row {
  return names.map((value) => ({ value, type: String, fontWeight: "bold" as const }));
}

function aboutRows(sheets: readonly Sheet[]): Row[] {
  const rows = sheets.flatMap(({ table }) =>
    Object.entries(table.row.shape).map(([name, schema]) => [
      ...[table.name, name, describeColumn(schema)].map((value) => ({ value, type: String })),
    ]),
  );
  return [headOf(["sheet", "column", "what it holds"]), ...rows];
}

function rowOf({ row: { shape } }: Table, row: Readonly<Record<string, unknown>>): Row {
  return Object.entries(shape).map(([name, schema]) => cellOf(kindOf(schema), row[name]));
}

function cellOf({ kind }: Kind, value: unknown): Row[number] {
  if (value === null || value === undefined) return null;
  if (kind === "day") {
    return { value: new Date(`${String(value)}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  }
  if (kind === "whole" || kind === "real") return { value: Number(value), type: Number };
  if (kind === "flag") return { value: value === true, type: Boolean };
  const text = Array.isArray(value) ? value.join(LIST_DELIMITER) : String(value);
  return text === "" ? null : { value: plain(text), type: String };
}

/** Without what XML cannot hold. */
function plain(text: string): string {
  const clean = text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
  return clean.slice(0, MOST_CHARACTERS);
}
