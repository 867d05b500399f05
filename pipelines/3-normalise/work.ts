import { compileFrench } from "@communique/language";
import { type Cleaned, mentions } from "@communique/model";
import { compileVocabulary, normaliseArticle } from "@communique/normalise";
import type { ArticleWork, Once, Places } from "@communique/stage/work";
import { loadLexicons, loadReference } from "@communique/store";

/** Finds what a cleaned article mentions, in canonical form. */
export const normaliseWork: ArticleWork<Cleaned> = {
  stage: "normalise",
  name: "normalise",
  tables: [mentions],
  async prepare(places, once) {
    const vocabulary = await once("vocabulary", () => vocabularyOf(places, once));
    return (article) => ({ rows: { [mentions.name]: normaliseArticle(article, vocabulary) } });
  },
};

async function vocabularyOf(places: Places, once: Once) {
  const words = async () => compileFrench(await loadLexicons(places.lexicons));
  const reference = await once("reference", () => loadReference(places.reference));
  return compileVocabulary(reference, await once("french", words));
}
