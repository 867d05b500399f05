import { Command } from "commander";
import type { RunOptions } from "../actions/run.ts";
import type { Terminal } from "../terminal.ts";

/** `communique run`: articles in, tables out. */
export function runCommand(terminal: Terminal): Command {
  return new Command("run")
    .description("Read articles and write the tables: tables/*.parquet and communique.duckdb.")
    .requiredOption("-i, --input <path...>", "files, folders or globs of articles")
    .requiredOption("-o, --output <folder>", "where the tables go")
    .option("-t, --threads <n>", "threads that DuckDB may use", Number)
    .addHelpText(
      "after",
      `
Reads .txt .html .jsonl .csv .parquet .warc .wet, also with .gz.

Example:
  $ communique run --input articles/ 'more/*.jsonl.gz' --output out/`,
    )
    .action(async (options: RunOptions) => {
      const { run } = await import("../actions/run.ts");
      await run(options, terminal);
    });
}
