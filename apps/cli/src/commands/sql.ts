import { Command, Option } from "commander";
import type { SqlOptions } from "../actions/sql.ts";
import { ownDatabase } from "../places.ts";
import type { Terminal } from "../terminal.ts";

/** `communique sql`: one query, or a prompt. */
export function sqlCommand(terminal: Terminal): Command {
  const format = new Option("-f, --format <name>", "how to print the answer")
    .choices(["table", "csv", "json", "markdown"])
    .default("table");
  return new Command("sql")
    .description("Answer one query on the tables, or open a prompt.")
    .argument("[query]", "a query in DuckDB's SQL; without one, a prompt opens")
    .addOption(format)
    .option("-d, --database <file>", "the database to ask", ownDatabase)
    .addHelpText(
      "after",
      `
Example:
  $ communique sql "select year, topic, count(*) from meetings group by all order by all"`,
    )
    .action(async (query: string | undefined, options: Omit<SqlOptions, "query">) => {
      const { ask } = await import("../actions/sql.ts");
      await ask({ query, ...options }, terminal);
    });
}
