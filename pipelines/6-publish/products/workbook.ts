import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type DataFile,
  flatTables,
  MOST_SHEET_ROWS,
  publicTables,
  type Sheet,
  workbook,
} from "@communique/publish";
import type { Store, Value } from "@communique/store";
import { countFlat, selectFlat } from "./formats.ts";
import { measure } from "./measure.ts";

/** What a person at a spreadsheet asks for, in that order; the rest is for programs. */
const sheets = [
  "meetings",
  "meeting_countries",
  "meeting_topics",
  "meeting_people",
  "meeting_organisations",
  "meeting_outcomes",
  "articles",
  "series",
  "series_editions",
  "countries",
  "topics",
  "blocs",
];

const PATH = "communique.xlsx";

/** Writes the tables about meetings as one workbook; a table too long for a sheet is left out. */
export async function writeWorkbook(store: Store, folder: string): Promise<DataFile> {
  const flat = publicTables.flatMap(flatTables);
  const written: Sheet[] = [];
  for (const name of sheets) {
    const found = flat.find(({ table }) => table.name === name);
    if (found === undefined || (await countFlat(store, found)) > MOST_SHEET_ROWS) continue;
    const rows: Record<string, Value>[] = [];
    for await (const row of store.stream(selectFlat(found))) rows.push(row);
    written.push({ table: found.table, rows });
  }
  await writeFile(join(folder, PATH), await workbook(written));
  return {
    ...(await measure(folder, PATH)),
    name: PATH,
    title: "Workbook",
    description: `The tables about meetings as sheets for Excel and LibreOffice: ${written.map(({ table }) => table.name).join(", ")}.`,
    format: "xlsx",
    rows: written.reduce((sum, { rows }) => sum + rows.length, 0),
    table: null,
  };
}
