import { join } from "node:path";
import { run } from "@communique/cli/src/actions/run.ts";
import { processTerminal } from "@communique/cli/src/terminal.ts";

/** Runs the pipeline without its rules: `machinery.js THREADS OUTPUT INPUT…`, telling JSON lines. */
export async function main([threads, output = "", ...input]: readonly string[]): Promise<void> {
  const worker = join(import.meta.dirname, "worker.ts");
  const options = { input, output, threads: Number(threads), worker, json: true };
  await run(options, processTerminal());
}
