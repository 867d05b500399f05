import { rm } from "node:fs/promises";
import { join } from "node:path";
import { edges, fingerprints } from "@communique/clean";
import { cleaned, removals } from "@communique/model";
import {
  type Effects,
  mapArticles,
  type Places,
  runIfMain,
  runStage,
  type StageTables,
} from "@communique/stage";
import { runSqlFile } from "@communique/store";
import { findCopies } from "./copies.ts";

const sql = join(import.meta.dirname, "sql");

/** Cleans every record, cuts what the articles of an outlet share, and marks the copies. */
export async function clean(places: Places, effects: Effects) {
  const run = {
    stage: "clean",
    folder: import.meta.dirname,
    output: places.cleaned,
    reference: [],
  } as const;
  return runStage(run, effects, async (tables) => {
    const { read } = await passOver("each", { places, tables, effects });
    const each = folderOf("each", tables.folder);
    const frames = join(tables.folder, ".frames.parquet");
    await runSqlFile(effects.store, join(sql, "frames.sql"), {
      edges: pathIn(each, edges),
      frames,
    });
    const cut = await passOver("cut", { places, tables, effects, parameters: { each, frames } });
    await rm(frames);
    await writeTables(tables, effects);
    const written = { name: cleaned.name, n: cut.accepted };
    return { read, accepted: cut.accepted, tables: [written] };
  });
}

interface Pass {
  readonly places: Places;
  readonly tables: StageTables;
  readonly effects: Effects;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What each pass over the articles gives rows for. */
const passes = {
  each: { work: "clean", tables: [cleaned, removals, edges] },
  cut: { work: "cut", tables: [cleaned, removals, fingerprints] },
} as const;
type PassName = keyof typeof passes;

function passOver(name: PassName, { places, tables, effects, parameters = {} }: Pass) {
  const map = {
    stage: "clean",
    places,
    parameters,
    worker: join(import.meta.dirname, "worker.ts"),
    sql: join(sql, name),
    into: folderOf(name, tables.folder),
    before: folderOf(name, places.cleaned),
    ruleset: tables.ruleset,
    reject: tables.reject,
    ...passes[name],
  } as const;
  return mapArticles(map, effects);
}

/** Puts together what the passes left: the articles with their copies marked, and all removals. */
async function writeTables({ folder, open }: StageTables, { store }: Effects) {
  const [each, cut] = [folderOf("each", folder), folderOf("cut", folder)];
  const found = join(folder, ".copies.parquet");
  await findCopies(store, { fingerprints: pathIn(cut, fingerprints), copies: found });
  const path = pathIn(folder, cleaned);
  const parts = { cut, copies: found, cleaned: path };
  await runSqlFile(store, join(sql, "cleaned.sql"), parts);
  await rm(found);
  await open(removals, [{ path: pathIn(each, removals) }, { path: pathIn(cut, removals) }]);
}

/** What a pass left stays for the next run, in a folder that no other stage reads. */
function folderOf(pass: PassName, output: string): string {
  return join(output, "passes", pass);
}

function pathIn(folder: string, { name }: { readonly name: string }): string {
  return join(folder, `${name}.parquet`);
}

await runIfMain(import.meta, clean);
