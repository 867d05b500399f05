import { Command } from "commander";
import type { DoctorOptions } from "../actions/doctor.ts";
import type { Terminal } from "../terminal.ts";

/** `communique doctor`: what is wrong here, and what to type. */
export function doctorCommand(terminal: Terminal): Command {
  return new Command("doctor")
    .description("Check the machine and the folder, and say what is wrong and what to type.")
    .option("--json", "print the findings as JSON")
    .addHelpText("after", "\nExample:\n  $ communique doctor")
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import("../actions/doctor.ts");
      await doctor(options, terminal);
    });
}
