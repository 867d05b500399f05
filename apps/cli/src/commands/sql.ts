import { Command, Option } from "commander";
import type { SqlOptions } from "../actions/sql.ts";
import { ownDatabase } from "../places.ts";
import type { Terminal } from "../terminal.ts";

/** `communique sql`: one query, or a prompt. */
export function sqlCommand(terminal: Terminal): Command {
  const format = new Option("-f, --format <name>", "how to print the answer")
    .choices(["table", "csv", "json", "markdown", "parquet"])
    .default("table");
  return new Command("sql")
    .description("Answer one query on the tables, or open a prompt.")
    .argument("[query]", "a query in DuckDB's SQL; without one, a prompt opens")
    .addOption(format)
    .option("-o, --output <file>", "write the answer into a file")
    .option("-d, --database <file>", "the database to ask", ownDatabase)
    .option("-w, --write", "let queries change the database")
    .addHelpText(
      "after",
      `
The prompt completes tables and columns with Tab and remembers what was asked; .help lists its
commands. docs/sql.md has queries to begin with.

Example:
  $ communique sql "select year, topic, count(*) from meetings group by all order by all"
  $ communique sql --format parquet --output pairs.parquet "from country_pairs"`,
    )
    .action(async (query: string | undefined, options: Omit<SqlOptions, "query">) => {
      const { ask } = await import("../actions/sql.ts");
      await ask({ query, ...options }, terminal);
    });
}
