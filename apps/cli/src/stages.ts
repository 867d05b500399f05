import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect } from "@communique/1-collect";
import { clean } from "@communique/2-clean";
import { normalise } from "@communique/3-normalise";
import { classify } from "@communique/4-classify";
import { resolve } from "@communique/5-resolve";
import { findFiles } from "@communique/source";
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

const stages: readonly StageFunction[] = [collect, clean, normalise, classify, resolve];

/** Runs the stages up to the meetings on an input: what the pipeline does, in one process. */
export async function runStages(
  paths: readonly string[],
  cwd: string,
  places: Places,
  effects: Effects,
): Promise<void> {
  const { files } = await findFiles(paths, cwd);
  await writeInputs(places.inputs, { cwd, paths }, files);
  for (const stage of stages) await stage(places, effects);
}

/** Runs the stages in a folder that is gone afterwards, and hands their tables to `use`. */
export async function withStages<Result>(
  paths: readonly string[],
  { cwd, err }: Terminal,
  use: (places: Places, store: Store) => Promise<Result>,
): Promise<Result> {
  const work = await mkdtemp(join(tmpdir(), "communique-"));
  const store = await openStore();
  try {
    const places = placesIn(work);
    await runStages(
      paths,
      cwd,
      places,
      effectsOf(store, (line) => err(`${line}\n`)),
    );
    return await use(places, store);
  } finally {
    store.close();
    await rm(work, { recursive: true, force: true });
  }
}
