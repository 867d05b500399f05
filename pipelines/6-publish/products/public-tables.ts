import { join } from "node:path";
import { type DataFile, type FlatTable, publicTables, type TableFormat } from "@communique/publish";
import { quoteName, type Store } from "@communique/store";
import { makeCellMacro, tableFormats } from "./formats.ts";
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
        const rows = await countRows(store, flat);
        files.push({ ...(await measure(folder, path)), ...about(flat, format, rows) });
      }
    }
  }
  return files;
}

async function countRows(store: Store, { table, items }: FlatTable): Promise<number> {
  const [count, from] =
    items === null
      ? ["count(*)", table.name]
      : [`sum(len(${quoteName(items.column)}))`, items.of.name];
  const { rows } = await store.query(`SELECT ${count} FROM ${quoteName(from)}`);
  return Number(rows[0]?.[0]);
}

function about({ table, items }: FlatTable, format: TableFormat, rows: number) {
  const name = `${table.name}.${format}`;
  const { name: title, description } = table;
  return { name, title, description, format, rows, table, parent: items?.of };
}
