import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { publish } from "@communique/6-publish";
import { parseColumns } from "@communique/source";
import { effectsOf, placesIn, withLock } from "@communique/stage";
import { openStore } from "@communique/store";
import { type Teller, tellerFor } from "../progress/progress.ts";
import { runStages, workerFile } from "../stages.ts";
import { summarise } from "../summarise.ts";
import type { Terminal } from "../terminal.ts";

/** What `run` is asked for. */
export interface RunOptions {
  readonly input: readonly string[];
  /** Columns of other names than the usual ones, as `text=contenu`. */
  readonly map?: readonly string[];
  readonly output: string;
  /** The public copy too. */
  readonly public?: boolean;
  readonly threads?: number;
  readonly secondsAnArticle?: number;
  readonly fresh?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  /** The module that serves the stages' works to threads, where it is not the usual one. */
  readonly worker?: string;
}

const megabytes = 1024;

/** Runs all six stages in a hidden folder beside the tables, which change only when all is done. */
export async function run(options: RunOptions, terminal: Terminal): Promise<void> {
  const target = resolve(terminal.cwd, options.output);
  const work = join(target, ".communique");
  const teller = tellerFor(terminal, options);
  try {
    const world = { ...teller, cwd: terminal.cwd };
    const start = () => runIn(work, target, options, world);
    await withLock(join(work, "lock.duckdb"), teller.say, start);
  } finally {
    teller.end();
  }
  if (!options.quiet) terminal.out(await summarise(target, options));
}

async function runIn(
  work: string,
  target: string,
  { input, map = [], fresh = false, ...options }: RunOptions,
  { cwd, show, say }: Teller & Pick<Terminal, "cwd">,
): Promise<void> {
  const places = placesIn(join(work, "stages"), target);
  if (fresh) await rm(join(work, "stages"), { recursive: true, force: true });
  const { threads } = options;
  const spill = join(work, "spill");
  const store = await openStore({
    spill,
    megabytes,
    ...(threads === undefined ? {} : { threads }),
  });
  const effects = effectsOf(store, say, {
    ...options,
    progress: show,
    file: options.worker ?? workerFile,
  });
  try {
    await runStages(input, cwd, places, effects, parseColumns(map));
    show({ stage: "publish", phase: "write", done: 0, total: null });
    const site = process.env.COMMUNIQUE_SITE;
    await publish(places, { products: options.public === true, site, say });
  } finally {
    await effects.close();
    store.close();
    await rm(spill, { recursive: true, force: true });
  }
}
