import { Command } from "commander";
import type { ExplainOptions } from "../actions/explain.ts";
import type { Terminal } from "../terminal.ts";

/** `communique explain`: what was cut, found and decided, and why. */
export function explainCommand(terminal: Terminal): Command {
  return new Command("explain")
    .description("Show an article with what was cut, found and decided, where and why.")
    .argument("<file>", "a file of one article or several")
    .option("-r, --record <id>", "only the article with this id")
    .option("--json", "print all of it as JSON")
    .addHelpText(
      "after",
      "\nExample:\n  $ communique explain data/raw/sample/angkor-info/finances-asean-phnom-penh.txt",
    )
    .action(async (file: string, options: Omit<ExplainOptions, "file">) => {
      const { explain } = await import("../actions/explain.ts");
      await explain({ file, ...options }, terminal);
    });
}
