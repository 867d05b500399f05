import { join } from "node:path";
import { mentions } from "@communique/model";
import { type Effects, mapArticles, type Places, runIfMain, runStage } from "@communique/stage";

/** Finds what every cleaned article mentions, in canonical form. */
export async function normalise(places: Places, effects: Effects) {
  const output = places.normalised;
  return runStage({ stage: "normalise", folder: import.meta.dirname, output }, effects, (stage) =>
    mapArticles(
      {
        stage: "normalise",
        work: "normalise",
        places,
        worker: join(import.meta.dirname, "worker.ts"),
        sql: join(import.meta.dirname, "sql"),
        tables: [mentions],
        into: stage.folder,
        before: output,
        ...stage,
      },
      effects,
    ),
  );
}

await runIfMain(import.meta, normalise);
