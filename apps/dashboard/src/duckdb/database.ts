import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from "@duckdb/duckdb-wasm";
import type { Cell } from "../format/csv.js";
import { cellOf } from "./cell.js";

/** The answer of a query, as far as it is shown. */
export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether there were more rows than are kept. */
  readonly cut: boolean;
}

/** A database of the published tables in the page. */
export interface Database {
  query(sql: string): Promise<SqlAnswer>;
  /** Ends whatever it is doing, for good. */
  stop(): void;
}

const MOST = 10_000;

/** Nothing may leave the page: no file, no host, no extension from elsewhere. */
const settings = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];

/** Starts DuckDB from the site's own files and fills it with the site's tables. */
export async function openDatabase(site: URL): Promise<Database> {
  const worker = new Worker(new URL("_duckdb/duckdb-browser-eh.worker.js", site));
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener("error", ({ message }) => fail(new Error(message)));
  });
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const connection = await Promise.race([start(database, site), broken]);
  return {
    query: (sql) => ask(connection, sql),
    stop: () => worker.terminate(),
  };
}

async function start(database: AsyncDuckDB, site: URL): Promise<AsyncDuckDBConnection> {
  await database.instantiate(new URL("_duckdb/duckdb-eh.wasm", site).href);
  const connection = await database.connect();
  const list = await fetch(new URL("_sql/index.json", site));
  const names = (await list.json()) as string[];
  const files = await Promise.all(
    names.map((name) => bytesOf(new URL(`_sql/${name}.arrow`, site))),
  );
  for (const [i, bytes] of files.entries()) {
    await connection.insertArrowFromIPCStream(bytes, { name: names[i] ?? "", create: true });
  }
  for (const setting of settings) await connection.query(setting);
  return connection;
}

async function bytesOf(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function ask(connection: AsyncDuckDBConnection, sql: string): Promise<SqlAnswer> {
  const batches = await connection.send(sql, true);
  let columns: string[] = [];
  const rows: Cell[][] = [];
  for await (const batch of batches) {
    const { fields } = batch.schema;
    columns = fields.map(({ name }) => name);
    for (let i = 0; i < batch.numRows; i++) {
      if (rows.length === MOST) {
        await connection.cancelSent();
        return { columns, rows, cut: true };
      }
      rows.push(fields.map(({ type }, at) => cellOf(batch.getChildAt(at)?.get(i), String(type))));
    }
  }
  return { columns, rows, cut: false };
}
