import { copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { collected, type Rejected } from "@communique/model";
import { readRecords } from "@communique/source";
import {
  type Effects,
  type Places,
  readInputs,
  repository,
  runIfMain,
  runStage,
  type StageReport,
} from "@communique/stage";
import { readTsv } from "@communique/store";
import { findReusable, REUSED } from "./reuse.ts";

/** Reads every record of the inputs: it becomes an article, or a row that says why not. */
export async function collect(places: Places, effects: Effects): Promise<StageReport> {
  const inputs = await readInputs(places.inputs);
  const { cwd = repository, paths, columns = {} } = inputs;
  const outlets = await outletsOf(places.reference);
  const run = {
    stage: "collect",
    folder: import.meta.dirname,
    output: places.collected,
    seal: true,
  } as const;
  const report = await runStage(run, effects, async ({ folder, ruleset, open, reject }) => {
    let refused = 0;
    const refuse = async (rejected: Rejected) => {
      refused += 1;
      await reject(rejected);
      effects.log(refusal(rejected));
    };
    const context = { store: effects.store, ruleset, folder, reject: refuse };
    const { reuse, older, close } = await findReusable(places, inputs, context);
    const articles = await open(collected, older);
    const source = { ...effects, outlets, columns, reuse };
    for await (const item of readRecords({ paths, cwd }, source)) {
      if (item.collected) await articles.write(item.collected);
      else await refuse(item.rejected);
    }
    const accepted = articles.count + (await close());
    if (accepted === 0) throw new Error(`collect: no article in ${paths.join(", ")}`);
    await copyFile(places.inputs, join(folder, "inputs.json"));
    return { read: accepted + refused, accepted };
  });
  await rm(join(places.collected, REUSED), { force: true });
  return report;
}

async function outletsOf(reference: string): Promise<Map<string, string>> {
  const { rows } = await readTsv(join(reference, "outlets.tsv"));
  return new Map(rows.map(({ cells }) => [cells.domain ?? "", cells.outlet ?? ""]));
}

function refusal({ source, record, reason, detail }: Rejected): string {
  const place = source.endsWith(record)
    ? source
    : `${source}, ${record.split(" ").slice(-2).join(" ")}`;
  return `collect: ${place}: ${reason}: ${detail}`;
}

await runIfMain(import.meta, collect);
