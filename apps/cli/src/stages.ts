import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect } from "@communique/1-collect";
import { clean } from "@communique/2-clean";
import { normalise } from "@communique/3-normalise";
import { classify } from "@communique/4-classify";
import { resolve } from "@communique/5-resolve";
import { type ColumnNames, findFiles } from "@communique/source";
import {
  type Effects,
  effectsOf,
  type Places,
  placesIn,
  type StageFunction,
  writeInputs,
} from "@communique/stage";
import { openStore, type Store } from "@communique/store";
import type { Terminal } from "./terminal.ts";

/** What the threads of this command run. */
export const workerFile: string = join(import.meta.dirname, "worker.ts");

const allStages: readonly StageFunction[] = [collect, clean, normalise, classify, resolve];
/** The stages up to the cleaned articles. */
export const cleaningStages: readonly StageFunction[] = [collect, clean];

/** Runs the stages up to the meetings on an input: what the pipeline does, in one process. */
export async function runStages(
  paths: readonly string[],
  cwd: string,
  places: Places,
  effects: Effects,
  columns: ColumnNames = {},
  stages: readonly StageFunction[] = allStages,
): Promise<void> {
  const { files } = await findFiles(paths, cwd);
  await writeInputs(places.inputs, { cwd, paths, columns }, files);
  for (const stage of stages) await stage(places, effects);
}

/** Runs the stages in a folder that is gone afterwards, and hands their tables to `use`. */
export async function withStages<Result>(
  paths: readonly string[],
  { cwd, err }: Terminal,
  use: (places: Places, store: Store) => Promise<Result>,
  stages: readonly StageFunction[] = allStages,
): Promise<Result> {
  const work = await mkdtemp(join(tmpdir(), "communique-"));
  const store = await openStore();
  const effects = effectsOf(store, (line) => err(`${line}\n`), { file: workerFile });
  try {
    const places = placesIn(work);
    await runStages(paths, cwd, places, effects, {}, stages);
    await effects.close();
    return await use(places, store);
  } finally {
    await effects.close();
    store.close();
    await rm(work, { recursive: true, force: true });
  }
}
