import { resolve } from "node:path";
import { QueryError, type Store } from "@communique/store";
import { openTables } from "../database.ts";
import { layoutNote } from "../layout.ts";
import { type AnswerFormat, answer, writeAnswer } from "../sql/answer.ts";
import { problemText } from "../sql/problem.ts";
import { prompt } from "../sql/prompt.ts";
import type { Terminal } from "../terminal.ts";

/** What `sql` is asked for. */
export interface SqlOptions {
  readonly query: string | undefined;
  readonly format: AnswerFormat;
  readonly database: string;
  readonly output?: string;
  readonly write?: boolean;
}

/** Answers one query, or those that are typed or piped in. */
export async function ask(options: SqlOptions, terminal: Terminal): Promise<void> {
  checkFormat(options, terminal);
  const path = resolve(terminal.cwd, options.database);
  const store = await openTables(path, options);
  try {
    const note = await layoutNote(store, path);
    if (note !== null) terminal.err(`sql: ${note}\n`);
    if (options.query === undefined) await prompt(store, options.format, terminal);
    else await answerOne(store, options.query, options, terminal);
  } catch (error) {
    throw error instanceof QueryError ? new Error(`sql: ${problemText(error)}`) : error;
  } finally {
    store.close();
  }
}

async function answerOne(
  store: Store,
  query: string,
  { format, output }: SqlOptions,
  terminal: Terminal,
): Promise<void> {
  const text = await answer(store, query, format);
  if (output !== undefined) await writeAnswer(resolve(terminal.cwd, output), text);
  else terminal.out(text);
}

function checkFormat({ format, output, query }: SqlOptions, { isScreen }: Terminal): void {
  if (query === undefined && output !== undefined) {
    throw new Error("sql: --output needs a query");
  }
  if (format !== "parquet" || output !== undefined) return;
  if (query === undefined || isScreen === true) {
    throw new Error(
      "sql: Parquet is no text: give a query and --output FILE, or send it on with >",
    );
  }
}
