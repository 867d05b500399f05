import { compileFrench } from "@communique/language";
import { cleaned, mentions } from "@communique/model";
import { compileVocabulary, normaliseArticle } from "@communique/normalise";
import {
  attempt,
  type Effects,
  type Places,
  runIfMain,
  runStage,
  stageRows,
} from "@communique/stage";
import { loadLexicons, loadReference } from "@communique/store";

/** Finds what every cleaned article mentions, in canonical form. */
export async function normalise(places: Places, effects: Effects) {
  const vocabulary = await effects.once("vocabulary", () => vocabularyOf(places, effects));
  const output = places.normalised;
  const run = { stage: "normalise", folder: import.meta.dirname, output } as const;
  return runStage(run, effects, async ({ open, reject }) => {
    const found = await open(mentions);
    const balance = { read: 0, accepted: 0 };
    for await (const row of stageRows(effects, cleaned, places.cleaned)) {
      balance.read += 1;
      const tried = attempt("normalise", row, effects, () => normaliseArticle(row, vocabulary));
      if ("rejected" in tried) await reject(tried.rejected);
      else {
        balance.accepted += 1;
        for (const mention of tried.result) await found.write(mention);
      }
    }
    return balance;
  });
}

async function vocabularyOf(places: Places, { once }: Effects) {
  const words = async () => compileFrench(await loadLexicons(places.lexicons));
  const reference = await once("reference", () => loadReference(places.reference));
  return compileVocabulary(reference, await once("french", words));
}

await runIfMain(import.meta, normalise);
