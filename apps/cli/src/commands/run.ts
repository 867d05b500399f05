import { Command } from "commander";
import type { RunOptions } from "../actions/run.ts";
import type { Terminal } from "../terminal.ts";

/** `communique run`: articles in, tables out. */
export function runCommand(terminal: Terminal): Command {
  return new Command("run")
    .description("Read articles and write the tables: tables/*.parquet and communique.duckdb.")
    .requiredOption("-i, --input <path...>", "files, folders, globs or addresses of articles")
    .requiredOption("-o, --output <folder>", "where the tables go")
    .option("-m, --map <field=column...>", "columns of other names, as text=contenu date=jour")
    .option("-p, --public", "write tables/public too: every format, calendars, a feed, no bodies")
    .option("-t, --threads <n>", "threads to work with; all of the machine's by default", Number)
    .option("--seconds-an-article <n>", "cut an article off that takes longer", Number)
    .option("--fresh", "work on every article anew, even if its rows are there from an earlier run")
    .option("-q, --quiet", "say nothing unless it fails")
    .option("--json", "tell of the progress and the result as JSON lines")
    .addHelpText(
      "after",
      `
Reads .txt .html .jsonl .csv .parquet .warc .wet, also with .gz or .zst, and Parquet from
https://, s3:// and hf:// addresses. Fields to map: text, id, url, title, date, outlet.

Example:
  $ communique run --input articles/ 'more/*.jsonl.gz' --output out/`,
    )
    .action(async (options: RunOptions) => {
      const { run } = await import("../actions/run.ts");
      await run(options, terminal);
    });
}
