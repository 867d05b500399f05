import { existsSync } from "node:fs";
import { openStore, type Store } from "@communique/store";
import { ownDatabase } from "./places.ts";

/** How a database of tables is opened. */
export interface OpenOptions {
  /** Let queries change it; no other program may have it open then. */
  readonly write?: boolean;
}

/** Opens a database of published tables, for reading unless asked otherwise. */
export async function openTables(
  path: string,
  { write = false }: OpenOptions = {},
): Promise<Store> {
  if (!existsSync(path)) {
    throw new Error(`${path}: there is no such database: ${rebuildAdvice(path)}`);
  }
  try {
    return await openStore({ path, readOnly: !write });
  } catch (cause) {
    throw new Error(`${path}: ${whyClosed(cause, path)}`, { cause });
  }
}

/** What makes a database anew. */
export function rebuildAdvice(path: string): string {
  return path === ownDatabase
    ? "run `npx turbo run pipeline` first"
    : "is it the output of `communique run`?";
}

/** Why DuckDB does not open a file, in words that say what to do. */
export function whyClosed(cause: unknown, path: string): string {
  const words =
    cause instanceof Error ? cause.message.replaceAll(/\s+/g, " ").trim() : String(cause);
  if (/lock/i.test(words)) {
    const holder = /PID (\d+)/.exec(words)?.[1];
    return `another program has it open${holder ? ` (process ${holder})` : ""}: close that, or ask a copy of the file`;
  }
  if (/not a valid DuckDB database/i.test(words)) return "this is no DuckDB file";
  if (/newer|version/i.test(words)) {
    return `it was written by another version of DuckDB: ${rebuildAdvice(path)}`;
  }
  if (/permission|read.?only file ?system/i.test(words)) return "it may not be read or written";
  return words;
}
