import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { publish } from "@communique/6-publish";
import { effectsOf, placesIn } from "@communique/stage";
import { openStore } from "@communique/store";
import { runStages } from "../stages.ts";
import { summarise } from "../summarise.ts";
import type { Terminal } from "../terminal.ts";

/** What `run` is asked for. */
export interface RunOptions {
  readonly input: readonly string[];
  readonly output: string;
  readonly threads?: number;
}

/** Runs all six stages in a folder beside the tables, which change only when all is done. */
export async function run(
  { input, output, ...options }: RunOptions,
  terminal: Terminal,
): Promise<void> {
  const target = resolve(terminal.cwd, output);
  const work = join(target, ".communique.tmp");
  const store = await openStore(options);
  try {
    await rm(work, { recursive: true, force: true });
    const places = placesIn(work, target);
    const effects = effectsOf(store, (line) => terminal.err(`${line}\n`));
    await runStages(input, terminal.cwd, places, effects);
    await publish(places);
  } finally {
    store.close();
    await rm(work, { recursive: true, force: true });
  }
  terminal.out(await summarise(target));
}
