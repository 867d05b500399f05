import { join } from "node:path";
import { resolve } from "@communique/5-resolve";
import { run } from "@communique/cli/src/actions/run.ts";
import { tellerFor } from "@communique/cli/src/progress/progress.ts";
import { processTerminal } from "@communique/cli/src/terminal.ts";
import { effectsOf, placesIn } from "@communique/stage";
import { openStore } from "@communique/store";

const megabytes = 1024;

/** Runs what the bench measures in a process of its own, telling JSON lines. */
export async function main([what, ...args]: readonly string[]): Promise<void> {
  await (what === "resolve" ? resolveAlone(args) : runWithoutRules(args));
}

async function runWithoutRules([threads, output = "", ...input]: readonly string[]) {
  const worker = join(import.meta.dirname, "worker.ts");
  const options = { input, output, threads: Number(threads), worker, json: true };
  await run(options, processTerminal());
}

async function resolveAlone([threads, folder = ""]: readonly string[]): Promise<void> {
  const teller = tellerFor(processTerminal(), { json: true });
  const spill = join(folder, "spill");
  const store = await openStore({ spill, megabytes, threads: Number(threads) });
  const effects = effectsOf(store, teller.say, { progress: teller.show });
  await resolve(placesIn(folder), effects);
  store.close();
  teller.end();
}
