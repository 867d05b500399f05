import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Table } from "@communique/model";
import type { z } from "zod";
import { columnList, columnTypes, keyOrder, quoteName, quoteText } from "./columns.ts";
import type { Store } from "./store.ts";

/** The rows of a table, as its model says. */
export type Row<T extends Table> = z.infer<T["row"]>;

/** A table being written: nothing stands at its path before `close`. */
export interface TableWriter<T extends Table> {
  readonly table: T;
  readonly path: string;
  /** How many rows were written so far. */
  readonly count: number;
  write(row: Row<T>): Promise<void>;
  /** Sorts the rows by the table's key, writes the Parquet file and moves it into place. */
  close(): Promise<void>;
  /** Drops what was written; the path stays as it was. */
  abandon(): Promise<void>;
}

const SEQUENCE = "_written";
const MOST_BYTES_OF_A_ROW = 128 * 1024 * 1024;
const CHARACTERS_KEPT_BACK = 1024 * 1024;

/** Starts a table at a path. Rows wait as JSON lines beside it, so that memory stays flat. */
export async function openTable<T extends Table>(
  store: Store,
  table: T,
  path: string,
): Promise<TableWriter<T>> {
  await mkdir(dirname(path), { recursive: true });
  const lines = join(dirname(path), `.${basename(path)}.ndjson`);
  const file = await open(lines, "w");
  let count = 0;
  let waiting = "";
  const flush = async () => {
    await file.appendFile(waiting);
    waiting = "";
  };
  return {
    table,
    path,
    get count() {
      return count;
    },
    async write(row) {
      waiting += `${jsonLine({ ...row, [SEQUENCE]: count })}\n`;
      count += 1;
      if (waiting.length > CHARACTERS_KEPT_BACK) await flush();
    },
    async close() {
      await flush();
      await file.close();
      await copyTable(store, table, lines, path);
      await rm(lines);
    },
    async abandon() {
      await file.close();
      await rm(lines, { force: true });
    },
  };
}

/** Writes a table whole: the same rows give the same bytes, whatever the number of threads. */
export async function writeTable<T extends Table>(
  store: Store,
  table: T,
  rows: AsyncIterable<Row<T>> | Iterable<Row<T>>,
  path: string,
): Promise<number> {
  const writer = await openTable(store, table, path);
  try {
    for await (const row of rows) await writer.write(row);
    await writer.close();
  } catch (cause) {
    await writer.abandon();
    throw cause;
  }
  return writer.count;
}

async function copyTable(store: Store, table: Table, lines: string, path: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.tmp`);
  await store.run(copySql(table), { lines, beside });
  await rename(beside, path);
}

function copySql(table: Table): string {
  const types = [...columnTypes(table), [SEQUENCE, "BIGINT"] as const];
  const columns = types.map(([name, type]) => `${quoteName(name)}: ${quoteText(type)}`).join(", ");
  return `COPY (
    SELECT ${columnList(table)}
    FROM read_json($lines, format = 'newline_delimited', columns = {${columns}},
      maximum_object_size = ${MOST_BYTES_OF_A_ROW})
    ORDER BY ${keyOrder(table, SEQUENCE)}
  ) TO $beside (FORMAT parquet, COMPRESSION zstd)`;
}

/** JSON in which no half of a surrogate pair is left, since no UTF-8 file can hold one. */
function jsonLine(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === "string" ? value.replaceAll(/\p{Surrogate}/gu, "\ufffd") : value,
  );
}
