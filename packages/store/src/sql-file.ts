import { readFile } from "node:fs/promises";
import { QueryError } from "./query-error.ts";
import type { Answer, Parameters, Store } from "./store.ts";

/** Runs a .sql file with its parameters bound; only those that it names are handed on. */
export async function runSqlFile(
  store: Store,
  file: string,
  parameters: Parameters = {},
): Promise<Answer> {
  const sql = await readFile(file, "utf8");
  try {
    return await store.query(sql, named(sql, parameters));
  } catch (error) {
    throw error instanceof QueryError ? new QueryError(error.sql, error.cause, file) : error;
  }
}

/** Those of the parameters that the text names. */
export function named(sql: string, parameters: Parameters): Parameters {
  const names = new Set(sql.match(/\$\w+/g)?.map((name) => name.slice(1)));
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => names.has(name)));
}
