import { quoteText, type Store } from "@communique/store";
import { dotCommands } from "./dot-commands.ts";

const MOST_SHOWN = 40;

/** What Tab offers for the text before the cursor: the ways on, and the word they replace. */
export async function complete(
  store: Store,
  before: string,
  line: string,
): Promise<[hits: string[], word: string]> {
  if (before.trim() === "" && line.startsWith(".")) return dotHits(store, line);
  const word = /[\w.]*$/.exec(line)?.[0].split(".").at(-1) ?? "";
  if (word === "") return [[], ""];
  return [await hitsFor(store, before + line, word), word];
}

/** DuckDB knows what may stand there; names of ours go before words of the language. */
async function hitsFor(store: Store, text: string, word: string): Promise<string[]> {
  const sql = `SELECT suggestion FROM sql_auto_complete(${quoteText(text)})`;
  const [{ rows }, names] = [await store.query(sql), await namesIn(store)];
  const hits = rows
    .map(([suggestion]) =>
      String(suggestion)
        .replace(/^"(\w+)"$/, "$1")
        .trim(),
    )
    .filter((hit) => hit.toLowerCase().startsWith(word.toLowerCase()));
  const ours = hits.filter((hit) => names.has(hit));
  return [...new Set(ours.length > 0 ? ours : hits)].slice(0, MOST_SHOWN);
}

async function namesIn(store: Store): Promise<Set<string>> {
  const { rows } = await store.query(
    "SELECT DISTINCT unnest([table_name, column_name]) FROM duckdb_columns() WHERE NOT internal",
  );
  return new Set(rows.map(([name]) => String(name)));
}

async function dotHits(store: Store, line: string): Promise<[string[], string]> {
  const table = /^\.columns\s+(\w*)$/.exec(line)?.[1];
  if (table === undefined) {
    return [Object.keys(dotCommands).filter((name) => name.startsWith(line)), line];
  }
  const { rows } = await store.query(
    "SELECT DISTINCT table_name FROM duckdb_columns() WHERE NOT internal ORDER BY table_name",
  );
  return [rows.map(([name]) => String(name)).filter((name) => name.startsWith(table)), table];
}
