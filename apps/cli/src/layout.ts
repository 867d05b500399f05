import { views } from "@communique/model";
import { published } from "@communique/publish";
import type { Store } from "@communique/store";
import { ownDatabase } from "./places.ts";

const HAS = "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal ORDER BY ALL";
const MOST_NAMED = 4;

/** What a database of ours lacks that this version writes: tables, views, columns, by name. */
export async function missingParts(store: Store): Promise<string[]> {
  const { rows } = await store.query(HAS);
  const has = new Set(rows.flatMap(([table, column]) => [`${table}`, `${table}.${column}`]));
  // Any other database may be asked too, and lacks nothing.
  if (!has.has("runs.ruleset")) return [];
  return [...published, ...views].flatMap(({ name, row }) => {
    if (!has.has(name)) return [name];
    const columns = Object.keys(row.shape).map((column) => `${name}.${column}`);
    return columns.filter((column) => !has.has(column));
  });
}

/** One line for a database of an earlier layout, with what to type; null where all is there. */
export async function layoutNote(store: Store, path: string): Promise<string | null> {
  const missing = await missingParts(store);
  if (missing.length === 0) return null;
  const named = missing.slice(0, MOST_NAMED).join(", ");
  const more = missing.length > MOST_NAMED ? `, and ${missing.length - MOST_NAMED} more` : "";
  const command = path === ownDatabase ? "npx turbo run pipeline" : "communique run";
  return `${path} is of an earlier version (without ${named}${more}): \`${command}\` makes it anew`;
}
