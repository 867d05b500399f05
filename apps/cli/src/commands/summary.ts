import { dirname, resolve } from "node:path";
import { Command } from "commander";
import { ownDatabase } from "../places.ts";
import type { Terminal } from "../terminal.ts";

/** `communique summary`: what the last run did. */
export function summaryCommand(terminal: Terminal): Command {
  return new Command("summary")
    .description("Say what was read, accepted and rejected, and how many meetings came out.")
    .option("-o, --output <folder>", "the folder that `run` wrote", dirname(ownDatabase))
    .addHelpText("after", "\nExample:\n  $ communique summary --output out/")
    .action(async ({ output }: { output: string }) => {
      const { summarise } = await import("../summarise.ts");
      terminal.out(await summarise(resolve(terminal.cwd, output)));
    });
}
