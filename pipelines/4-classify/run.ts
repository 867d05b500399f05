import { join } from "node:path";
import { articles, reports } from "@communique/model";
import { type Effects, mapArticles, type Places, runIfMain, runStage } from "@communique/stage";

/** Decides which meetings every article reports. */
export async function classify(places: Places, effects: Effects) {
  const output = places.classified;
  return runStage({ stage: "classify", folder: import.meta.dirname, output }, effects, (stage) =>
    mapArticles(
      {
        stage: "classify",
        work: "classify",
        places,
        worker: join(import.meta.dirname, "worker.ts"),
        sql: join(import.meta.dirname, "sql"),
        tables: [articles, reports],
        into: stage.folder,
        before: output,
        ...stage,
      },
      effects,
    ),
  );
}

await runIfMain(import.meta, classify);
