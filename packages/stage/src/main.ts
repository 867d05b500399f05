import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "@communique/store";
import { type Effects, effectsOf } from "./effects.ts";
import { withLock } from "./lock.ts";
import { type Places, placesIn, repository } from "./places.ts";
import type { StageReport } from "./run-stage.ts";

/** A stage as the outside world calls it. */
export type StageFunction = (places: Places, effects: Effects) => Promise<StageReport>;

/** Runs a stage on the repository's data if its module is the program that was started. */
export async function runIfMain(meta: ImportMeta, stage: StageFunction): Promise<void> {
  if (process.argv[1] !== fileURLToPath(meta.url)) return;
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const data = join(repository, "data");
  const store = await openStore({ spill: join(data, ".spill"), megabytes: 1024 });
  const effects = effectsOf(store, log);
  try {
    const run = () => stage(placesIn(data), effects);
    log(reportLine(await withLock(join(data, ".communique.lock"), log, run)));
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    await effects.close();
    store.close();
  }
}

/** A stage's report as one line. */
export function reportLine({ stage, counts }: StageReport): string {
  return `${stage}: ${counts.map(({ name, n }) => `${n} ${name.replaceAll("_", " ")}`).join(", ")}`;
}
