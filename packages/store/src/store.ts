import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBResult,
  type DuckDBValue,
} from "@duckdb/node-api";
import { intLists } from "./int-lists.ts";
import { QueryError } from "./query-error.ts";
import { plainValue, type Value } from "./values.ts";

/** Values bound to a query's `$name`s. */
export type Parameters = Record<string, string | number | boolean | null>;
/** A query's answer, whole. */
export interface Answer {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly Value[])[];
}

/** An open DuckDB database. */
export interface Store {
  /** Runs statements; where there are several, the parameters go to the last. */
  run(sql: string, parameters?: Parameters): Promise<void>;
  /** Runs statements and gives the last one's answer. */
  query(sql: string, parameters?: Parameters): Promise<Answer>;
  /** Runs a query and gives its rows one by one, without holding them all. */
  stream(sql: string, parameters?: Parameters): AsyncGenerator<Record<string, Value>>;
  /** Runs a query for one column of lists of whole numbers, and gives them batch by batch. */
  lists(sql: string, parameters?: Parameters): AsyncGenerator<Int32Array[]>;
  close(): void;
}

/** How a database is opened. */
export interface StoreOptions {
  /** Threads DuckDB may use; all by default. Results do not depend on it. */
  readonly threads?: number;
  /** The database file; in memory by default. */
  readonly path?: string;
  /** Open the file for reading only, so that several can. */
  readonly readOnly?: boolean;
  /** The folder for what does not fit into memory. */
  readonly spill?: string;
  /** Megabytes it may hold in memory. */
  readonly megabytes?: number;
}

/** Opens a database, in memory unless a path is given. Nothing is ever downloaded. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const instance = await DuckDBInstance.create(options.path ?? ":memory:", settings(options));
  const connection = await instance.connect();
  return {
    run: async (sql, parameters) => void (await start(connection, sql, parameters)),
    query: (sql, parameters) => answer(connection, sql, parameters),
    stream: (sql, parameters) => stream(instance, sql, parameters),
    lists: (sql, parameters) => lists(instance, sql, parameters),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function settings(options: StoreOptions): Record<string, string> {
  const { threads, readOnly, spill, megabytes } = options;
  return {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    ...(threads === undefined ? {} : { threads: String(threads) }),
    ...(spill === undefined ? {} : { temp_directory: spill }),
    ...(megabytes === undefined ? {} : { memory_limit: `${megabytes}MB` }),
    ...(readOnly === true ? { access_mode: "READ_ONLY" } : {}),
  };
}

async function start(connection: DuckDBConnection, sql: string, parameters?: Parameters) {
  try {
    return await connection.stream(sql, bound(parameters));
  } catch (cause) {
    throw new QueryError(sql, cause);
  }
}

function bound(parameters: Parameters | undefined): Record<string, DuckDBValue> | undefined {
  return parameters !== undefined && Object.keys(parameters).length > 0 ? parameters : undefined;
}

async function answer(
  connection: DuckDBConnection,
  sql: string,
  parameters?: Parameters,
): Promise<Answer> {
  const result = await start(connection, sql, parameters);
  const types = result.columnTypes();
  const columns = result.columnNames().map((name, i) => ({ name, type: String(types[i]) }));
  try {
    return { columns, rows: await result.convertRows(plainValue) };
  } catch (cause) {
    throw new QueryError(sql, cause);
  }
}

async function* stream(
  instance: DuckDBInstance,
  sql: string,
  parameters?: Parameters,
): AsyncGenerator<Record<string, Value>> {
  yield* onOwnConnection(instance, sql, parameters, async function* (result) {
    for await (const rows of result.yieldConvertedRowObjects(plainValue)) yield* rows;
  });
}

async function* lists(
  instance: DuckDBInstance,
  sql: string,
  parameters?: Parameters,
): AsyncGenerator<Int32Array[]> {
  yield* onOwnConnection(instance, sql, parameters, async function* (result) {
    for await (const chunk of result) yield intLists(chunk);
  });
}

/** A second query would end the first one's stream, so each stream has a connection of its own. */
async function* onOwnConnection<Each>(
  instance: DuckDBInstance,
  sql: string,
  parameters: Parameters | undefined,
  read: (result: DuckDBResult) => AsyncGenerator<Each>,
): AsyncGenerator<Each> {
  const connection = await instance.connect();
  try {
    yield* read(await start(connection, sql, parameters));
  } catch (cause) {
    throw cause instanceof QueryError ? cause : new QueryError(sql, cause);
  } finally {
    connection.closeSync();
  }
}
