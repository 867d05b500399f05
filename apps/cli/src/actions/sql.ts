import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { QueryError, type Store } from "@communique/store";
import { openTables } from "../database.ts";
import { type FormatName, formats } from "../format/formats.ts";
import type { Terminal } from "../terminal.ts";

/** What `sql` is asked for. */
export interface SqlOptions {
  readonly query: string | undefined;
  readonly format: FormatName;
  readonly database: string;
}

/** Answers one query, or those that are typed or piped in. */
export async function ask(
  { query, format, database }: SqlOptions,
  terminal: Terminal,
): Promise<void> {
  const store = await openTables(resolve(terminal.cwd, database));
  try {
    if (query === undefined) await prompt(store, format, terminal);
    else terminal.out(await answer(store, query, format));
  } catch (error) {
    throw error instanceof QueryError ? new Error(`sql: ${error.reason}`) : error;
  } finally {
    store.close();
  }
}

async function answer(store: Store, query: string, format: FormatName): Promise<string> {
  return formats[format](await store.query(query));
}

async function prompt(store: Store, format: FormatName, terminal: Terminal): Promise<void> {
  const isPerson = terminal.input.isTTY === true;
  const say = (text: string) => (isPerson ? terminal.out(text) : undefined);
  say("Ends a query: ;   Lists the tables: show tables;   Leaves: Ctrl-D\n");
  let query = "";
  say("sql> ");
  for await (const line of createInterface({ input: terminal.input })) {
    query += `${line}\n`;
    if (/;\s*$/.test(line)) {
      terminal.out(await answer(store, query, format).catch(reasonOf));
      query = "";
    }
    say(query.trim() === "" ? "sql> " : "...> ");
  }
  if (query.trim() !== "") terminal.out(await answer(store, query, format));
  say("\n");
}

function reasonOf(error: unknown): string {
  if (error instanceof QueryError) return `${error.reason}\n`;
  throw error;
}
