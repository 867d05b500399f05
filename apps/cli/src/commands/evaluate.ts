import { Command } from "commander";
import type { EvaluateOptions } from "../actions/evaluate.ts";
import type { Terminal } from "../terminal.ts";

/** `communique evaluate`: scores against labels. */
export function evaluateCommand(terminal: Terminal): Command {
  return new Command("evaluate")
    .description("Read articles and score what was found against labels.")
    .option("-l, --labels <file>", "labels as JSON lines, one an article")
    .option("-i, --input <path...>", "files, folders or globs of the labelled articles")
    .option("--split <file>", "JSON object of label ids to the names of their parts")
    .option("--partial", "leave articles without a label out")
    .option("--json", "print the scores as JSON")
    .option("--write-floors", "keep the scores as those that may not fall (own labels only)")
    .option("--allow-lower", "let --write-floors lower a score")
    .option("--note <text>", "why the scores changed, for the history that --write-floors keeps")
    .addHelpText(
      "after",
      `
Without --labels and --input: data/raw/sample against data/gold, split in dev and test;
the misses of test are counted, not listed (--json holds them all).

Example:
  $ communique evaluate --labels data/gold/labels.jsonl --input data/raw/sample`,
    )
    .action(async (options: EvaluateOptions) => {
      const { score } = await import("../actions/evaluate.ts");
      await score(options, terminal);
    });
}
