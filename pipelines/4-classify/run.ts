import { classifyArticle } from "@communique/classify";
import { compileFrench } from "@communique/language";
import { articles, cleaned, mentions, rejected, reports } from "@communique/model";
import { compileVocabulary } from "@communique/normalise";
import * as stage from "@communique/stage";
import { joinSorted, loadLexicons, loadReference } from "@communique/store";

/** Decides which meetings every article reports. */
export async function classify(places: stage.Places, effects: stage.Effects) {
  const vocabulary = await effects.once("vocabulary", () => vocabularyOf(places, effects));
  const lost = await stage.gather(
    stage.stageRows(effects, rejected, places.normalised),
    ({ source, record }) => `${source}\n${record}`,
  );
  const rows = stage.stageRows(effects, cleaned, places.cleaned);
  const found = stage.stageRows(effects, mentions, places.normalised);
  const run = {
    stage: "classify",
    folder: import.meta.dirname,
    output: places.classified,
  } as const;
  return stage.runStage(run, effects, async ({ open, reject }) => {
    const [written, told, left] = [await open(articles), await open(reports), new Set(lost)];
    let read = 0;
    for await (const [row, own] of joinSorted(rows, found, (each) => each.article_id)) {
      if (left.has(`${row.source}\n${row.record}`)) continue;
      read += 1;
      const work = () => classifyArticle(row, own, vocabulary);
      const tried = stage.attempt("classify", row, effects, work);
      if ("rejected" in tried) await reject(tried.rejected);
      else {
        await written.write(tried.result.article);
        for (const report of tried.result.reports) await told.write(report);
      }
    }
    return { read, accepted: written.count };
  });
}

async function vocabularyOf(places: stage.Places, { once }: stage.Effects) {
  const words = async () => compileFrench(await loadLexicons(places.lexicons));
  const reference = await once("reference", () => loadReference(places.reference));
  return compileVocabulary(reference, await once("french", words));
}

await stage.runIfMain(import.meta, classify);
