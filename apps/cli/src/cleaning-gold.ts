import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CleaningGold, readBodies, readCopies, readLanguages } from "@communique/evaluate";
import { cleaned } from "@communique/model";
import { readRows } from "@communique/store";
import { cleaningFiles, ownGold } from "./gold.ts";
import { cleaningStages, withStages } from "./stages.ts";
import type { Terminal } from "./terminal.ts";

/** Cleans the records that were made of the own articles together with these. */
export async function ownCleaningGold(terminal: Terminal): Promise<CleaningGold> {
  const { bodies, copies, languages } = cleaningFiles;
  const read = (path: string) => readFile(path, "utf8");
  const records = await withStages(
    [...ownGold.input, copies, languages],
    terminal,
    async (places, store) => readRows(store, cleaned, join(places.cleaned, "cleaned.parquet")),
    cleaningStages,
  );
  return {
    bodies: readBodies(await read(bodies)),
    copies: readCopies(await read(copies)),
    languages: readLanguages(await read(languages)),
    records,
  };
}
