import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** Puts DuckDB-Wasm beside the pages: the SQL page fetches it from the site itself. */
export function copyDatabase(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"]) {
    copyFileSync(require.resolve(`@duckdb/duckdb-wasm/dist/${file}`), join(folder, file));
  }
}
