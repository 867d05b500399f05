import { classifyArticle } from "@communique/classify";
import { compileFrench } from "@communique/language";
import { articles, type Cleaned, type Mention, reports } from "@communique/model";
import { compileVocabulary } from "@communique/normalise";
import type { ArticleWork, Once, Places } from "@communique/stage/work";
import { loadLexicons, loadReference } from "@communique/store";

/** An article with what it mentions. */
interface Normalised {
  readonly article: Cleaned;
  readonly mentions: readonly Mention[];
}

/** Decides which meetings an article reports. */
export const classifyWork: ArticleWork<Normalised> = {
  stage: "classify",
  name: "classify",
  tables: [articles, reports],
  async prepare(places, once) {
    const vocabulary = await once("vocabulary", () => vocabularyOf(places, once));
    return ({ article, mentions }) => {
      const classified = classifyArticle(article, mentions, vocabulary);
      return {
        rows: { [articles.name]: [classified.article], [reports.name]: classified.reports },
      };
    };
  },
};

async function vocabularyOf(places: Places, once: Once) {
  const words = async () => compileFrench(await loadLexicons(places.lexicons));
  const reference = await once("reference", () => loadReference(places.reference));
  return compileVocabulary(reference, await once("french", words));
}
