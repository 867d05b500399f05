import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Table } from "@communique/model";
import type { z } from "zod";
import { columnList, columnTypes, keyOrder, quoteName, quoteText } from "./columns.ts";
import { jsonLine, SEQUENCE } from "./json-line.ts";
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
  /** Takes rows that are JSON lines already; rows with one key must come in one piece. */
  append(lines: WrittenLines): Promise<void>;
  /** Sorts the rows by the table's key, writes the Parquet file and moves it into place. */
  close(): Promise<void>;
  /** Drops what was written; the path stays as it was. */
  abandon(): Promise<void>;
}

/** JSON lines as `jsonLine` makes them. */
export interface WrittenLines {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Bytes of the longest line. */
  readonly longest: number;
}

/** Rows of an older file of the table that shall stand in the new one too. */
export interface OlderRows {
  readonly path: string;
  /** A Parquet file whose `article_id` says which rows; all where it is left out. */
  readonly articles?: string;
}

const MOST_CHARACTERS_KEPT_BACK = 1024 * 1024;
const LEAST_OBJECT_BYTES = 16 * 1024 * 1024;
/** Rows of a group: a stage reads its articles group by group. */
const GROUP = 4096;

/** Starts a table at a path. Rows wait as JSON lines beside it, so that memory stays flat. */
export async function openTable<T extends Table>(
  store: Store,
  table: T,
  path: string,
  older: readonly OlderRows[] = [],
): Promise<TableWriter<T>> {
  await mkdir(dirname(path), { recursive: true });
  const lines = join(dirname(path), `.${basename(path)}.ndjson`);
  const file = await open(lines, "w");
  let count = 0;
  let longest = LEAST_OBJECT_BYTES;
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
      const line = jsonLine(row, count);
      longest = Math.max(longest, line.length * 3);
      waiting += `${line}\n`;
      count += 1;
      if (waiting.length > MOST_CHARACTERS_KEPT_BACK) await flush();
    },
    async append(written) {
      await file.appendFile(written.bytes);
      longest = Math.max(longest, written.longest);
      count += written.count;
    },
    async close() {
      await flush();
      await file.close();
      await copyTable(store, table, { lines, longest, older, path });
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

interface Copy {
  readonly lines: string;
  readonly longest: number;
  readonly older: readonly OlderRows[];
  readonly path: string;
}

async function copyTable(store: Store, table: Table, copy: Copy): Promise<void> {
  const beside = join(dirname(copy.path), `.${basename(copy.path)}.tmp`);
  const olderPaths = copy.older.flatMap(({ path, articles }, i) => [
    [`older${i}`, path],
    ...(articles === undefined ? [] : [[`articles${i}`, articles]]),
  ]);
  const parameters = { lines: copy.lines, beside, ...Object.fromEntries(olderPaths) };
  await store.run(copySql(table, copy), parameters);
  await rename(beside, copy.path);
}

function copySql(table: Table, { longest, older }: Copy): string {
  const types = [...columnTypes(table), [SEQUENCE, "BIGINT"] as const];
  const columns = types.map(([name, type]) => `${quoteName(name)}: ${quoteText(type)}`).join(", ");
  const fresh = `SELECT ${columnList(table)}, ${SEQUENCE}
    FROM read_json($lines, format = 'newline_delimited', columns = {${columns}},
      maximum_object_size = ${longest})`;
  const rows = [fresh, ...older.map((each, i) => olderSql(table, each, i))].join(" UNION ALL ");
  return `COPY (
    SELECT ${columnList(table)} FROM (${rows})
    ORDER BY ${keyOrder(table, SEQUENCE)}
  ) TO $beside (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP})`;
}

function olderSql(table: Table, { articles }: OlderRows, i: number): string {
  const chosen =
    articles === undefined
      ? ""
      : ` AS older SEMI JOIN read_parquet($articles${i}) AS chosen USING (article_id)`;
  return `SELECT ${columnList(table)}, file_row_number AS ${SEQUENCE}
    FROM read_parquet($older${i}, file_row_number = true)${chosen}`;
}
