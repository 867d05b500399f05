import { join } from "node:path";
import { compileFrench } from "@communique/language";
import { removals } from "@communique/model";
import { type Effects, type Places, runIfMain, runStage } from "@communique/stage";
import { loadLexicons } from "@communique/store";
import { cleanEach, cutFrames, markCopies } from "./passes.ts";

/** Cleans every record, cuts what the articles of an outlet share, and marks the copies. */
export async function clean(places: Places, effects: Effects) {
  const words = async () => compileFrench(await loadLexicons(places.lexicons));
  const french = await effects.once("french", words);
  const run = { stage: "clean", folder: import.meta.dirname, output: places.cleaned } as const;
  return runStage(run, effects, async (tables) => {
    const cuts = await tables.open(removals);
    const passes = { effects, french, tables, cuts, collected: places.collected };
    const [first, second] = [join(tables.folder, ".cleaned"), join(tables.folder, ".cut")];
    const read = await cleanEach(passes, first);
    await cutFrames(passes, first, second);
    return { read, accepted: await markCopies(passes, second) };
  });
}

await runIfMain(import.meta, clean);
