import { join } from "node:path";
import type { Table } from "@communique/model";
import { type DataFile, publicTables, type TableFormat } from "@communique/publish";
import { quoteName, type Store } from "@communique/store";
import { makeCellMacro, tableWriters } from "./formats.ts";
import { measure } from "./measure.ts";

const formats = Object.keys(tableWriters) as TableFormat[];

/** Writes every table of the public copy in every format. */
export async function writePublicTables(store: Store, folder: string): Promise<DataFile[]> {
  await makeCellMacro(store);
  const files: DataFile[] = [];
  for (const table of publicTables) {
    const { rows } = await store.query(`SELECT count(*) FROM ${quoteName(table.name)}`);
    for (const format of formats) {
      const file = `${table.name}.${format}`;
      await tableWriters[format](store, table, join(folder, file));
      files.push({
        ...(await measure(folder, file)),
        ...about(table, format, Number(rows[0]?.[0])),
      });
    }
  }
  return files;
}

function about(table: Table, format: TableFormat, rows: number) {
  const name = `${table.name}.${format}`;
  return { name, title: table.name, description: table.description, format, rows, table };
}
