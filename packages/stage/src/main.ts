import { fileURLToPath } from "node:url";
import { openStore } from "@communique/store";
import { type Effects, effectsOf } from "./effects.ts";
import { type Places, placesIn, repository } from "./places.ts";
import type { StageReport } from "./run-stage.ts";

/** A stage as the outside world calls it. */
export type StageFunction = (places: Places, effects: Effects) => Promise<StageReport>;

/** Runs a stage on the repository's data if its module is the program that was started. */
export async function runIfMain(meta: ImportMeta, stage: StageFunction): Promise<void> {
  if (process.argv[1] !== fileURLToPath(meta.url)) return;
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const store = await openStore();
  try {
    log(reportLine(await stage(placesIn(`${repository}/data`), effectsOf(store, log))));
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    store.close();
  }
}

/** A stage's report as one line. */
export function reportLine({ stage, counts }: StageReport): string {
  return `${stage}: ${counts.map(({ name, n }) => `${n} ${name.replaceAll("_", " ")}`).join(", ")}`;
}
