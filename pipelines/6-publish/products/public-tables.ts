import { join } from "node:path";
import { type DataFile, type FlatTable, publicTables, type TableFormat } from "@communique/publish";
import type { Store } from "@communique/store";
import { countFlat, makeCellMacro, tableFormats } from "./formats.ts";
import { measure } from "./measure.ts";

const formats = Object.keys(tableFormats) as TableFormat[];

/** Writes every table of the public copy in every format. */
export async function writePublicTables(store: Store, folder: string): Promise<DataFile[]> {
  await makeCellMacro(store);
  const files: DataFile[] = [];
  for (const table of publicTables) {
    for (const format of formats) {
      const { tables, write } = tableFormats[format];
      for (const flat of tables(table)) {
        const path = `${flat.table.name}.${format}`;
        await write(store, flat, join(folder, path));
        const rows = await countFlat(store, flat);
        files.push({ ...(await measure(folder, path)), ...about(flat, format, rows) });
      }
    }
  }
  return files;
}

function about({ table, items }: FlatTable, format: TableFormat, rows: number) {
  const name = `${table.name}.${format}`;
  const { name: title, description } = table;
  return { name, title, description, format, rows, table, parent: items?.of };
}
