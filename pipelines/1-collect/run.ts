import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { collected } from "@communique/model";
import { type Item, readRecords } from "@communique/source";
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

/** Reads every record of the inputs: it becomes an article, or a row that says why not. */
export async function collect(places: Places, effects: Effects): Promise<StageReport> {
  const { cwd = repository, paths, columns = {} } = await readInputs(places.inputs);
  const outlets = await outletsOf(places.reference);
  const run = { stage: "collect", folder: import.meta.dirname, output: places.collected } as const;
  return runStage(run, effects, async ({ folder, open, reject }) => {
    const articles = await open(collected);
    let read = 0;
    for await (const item of readRecords({ paths, cwd }, { ...effects, outlets, columns })) {
      read += 1;
      if (item.collected) await articles.write(item.collected);
      else await reject(item.rejected).then(() => effects.log(refusal(item)));
    }
    if (articles.count === 0) throw new Error(`collect: no article in ${paths.join(", ")}`);
    await copyFile(places.inputs, join(folder, "inputs.json"));
    return { read, accepted: articles.count };
  });
}

async function outletsOf(reference: string): Promise<Map<string, string>> {
  const { rows } = await readTsv(join(reference, "outlets.tsv"));
  return new Map(rows.map(({ cells }) => [cells.domain ?? "", cells.outlet ?? ""]));
}

function refusal({ rejected }: Item & { readonly collected?: never }): string {
  const { source, record, reason, detail } = rejected;
  const place = source.endsWith(record)
    ? source
    : `${source}, ${record.split(" ").slice(-2).join(" ")}`;
  return `collect: ${place}: ${reason}: ${detail}`;
}

await runIfMain(import.meta, collect);
