import { basename } from "node:path/posix";
import { QueryError, quoteName, type Store, type Value } from "@communique/store";
import { isRemote } from "../bytes/open-file.ts";
import { checkColumns, readRow, usedColumns } from "../fields.ts";
import type { Reader } from "../reader.ts";
import { InputFault } from "../record.ts";

/** A name that no table has for its own columns. */
const FILE = "_communique_file";

/** A Parquet file, here or at an address: one article a row, its fields by their usual names. */
export const parquet: Reader = {
  format: "parquet",
  endings: [".parquet"],
  shows: (head) => head.startsWith("PAR1"),
  async *read({ path }, { store, limits, columns }) {
    try {
      if (isRemote(path)) await store.run("INSTALL httpfs; LOAD httpfs");
      const names = await columnsOf(path, store);
      checkColumns(names, columns);
      const seen = new Map<string, number>();
      const expected = await countRows(path, store);
      let read = 0;
      for await (const { [FILE]: file, ...row } of rowsOf(
        path,
        usedColumns(names, columns),
        store,
      )) {
        read += 1;
        const at = placeOf(path, String(file), seen);
        yield { at, ...readRow(row, { limits, columns }, names) };
      }
      // A fault behind the first rows ends DuckDB's stream without a word.
      if (read < expected) throw new InputFault("unreadable", `only ${read} of ${expected} rows`);
    } catch (cause) {
      if (!(cause instanceof QueryError)) throw cause;
      throw new InputFault("unreadable", cause.reason.replaceAll(path, basename(path)));
    }
  },
};

async function columnsOf(path: string, store: Store): Promise<string[]> {
  const { columns } = await store.query("FROM read_parquet($path) LIMIT 0", { path });
  return columns.map(({ name }) => name);
}

async function countRows(path: string, store: Store): Promise<number> {
  const { rows } = await store.query("SELECT count(*) FROM read_parquet($path)", { path });
  return Number(rows[0]?.[0]);
}

/** The rows in the file's own order, which DuckDB keeps, with the file each stands in. */
function rowsOf(
  path: string,
  names: readonly string[],
  store: Store,
): AsyncGenerator<Record<string, Value>> {
  const list = names.map(quoteName).join(", ");
  const sql = `SELECT ${list}, ${FILE} FROM read_parquet($path, filename = '${FILE}')`;
  return store.stream(sql, { path });
}

/** A pattern of addresses is one input of many files: each counts its own rows. */
function placeOf(path: string, file: string, seen: Map<string, number>): string {
  const number = (seen.get(file) ?? 0) + 1;
  seen.set(file, number);
  return file === path ? `row ${number}` : `${basename(file)} row ${number}`;
}
