import { failureLine } from "@communique/store";
import { Command, CommanderError } from "commander";
import { doctorCommand } from "./commands/doctor.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { explainCommand } from "./commands/explain.ts";
import { fetchCommand } from "./commands/fetch.ts";
import { runCommand } from "./commands/run.ts";
import { sqlCommand } from "./commands/sql.ts";
import { summaryCommand } from "./commands/summary.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

const commands = [
  runCommand,
  fetchCommand,
  sqlCommand,
  explainCommand,
  evaluateCommand,
  summaryCommand,
  doctorCommand,
];

/** Runs the command with its arguments; gives the exit code. */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  try {
    await program(terminal).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    terminal.err(`${failureLine(error)}\n`);
    return 1;
  }
}

function program(terminal: Terminal): Command {
  const root = new Command("communique")
    .description("Reads French news articles on international meetings into a dataset of meetings.")
    .addHelpText("after", "\nExample:\n  $ communique run --input articles/ --output out/");
  for (const make of commands) root.addCommand(make(terminal));
  for (const command of [root, ...root.commands]) {
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  }
  return root;
}
