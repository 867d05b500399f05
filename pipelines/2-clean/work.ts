import {
  cleanArticle,
  cutFrames,
  edges,
  edgesOf,
  fingerprintOf,
  fingerprints,
} from "@communique/clean";
import { compileFrench } from "@communique/language";
import { type Cleaned, type Collected, cleaned, removals } from "@communique/model";
import type { ArticleWork, Once, Places } from "@communique/stage/work";
import { loadLexicons } from "@communique/store";

/** Cleans a record by itself. */
export const cleanWork: ArticleWork<Collected> = {
  stage: "clean",
  name: "clean",
  tables: [cleaned, removals, edges],
  async prepare(places, once) {
    const french = await frenchOf(places, once);
    return (record) => {
      const result = cleanArticle(record, french);
      if ("rejected" in result) return result;
      const { article } = result;
      const rows = { [cleaned.name]: [article], [removals.name]: result.removals };
      return { rows: { ...rows, [edges.name]: edgesOf(article) } };
    };
  },
};

/** An article, and those of its paragraphs that other articles of its outlet share. */
interface Framed {
  readonly article: Cleaned;
  readonly frames: readonly string[];
}

/** Cuts what an article shares with others of its outlet, and takes its fingerprint. */
export const cutWork: ArticleWork<Framed> = {
  stage: "clean",
  name: "cut",
  tables: [cleaned, removals, fingerprints],
  async prepare(places, once) {
    const { cleaning } = await frenchOf(places, once);
    return ({ article, frames }) => {
      const cut = cutFrames(article, new Map([[article.outlet ?? "", new Set(frames)]]));
      const print = fingerprintOf(cut.article, cleaning.ordinalWords);
      const rows = { [cleaned.name]: [cut.article], [removals.name]: cut.removals };
      return { rows: { ...rows, [fingerprints.name]: [print] } };
    };
  },
};

function frenchOf(places: Places, once: Once) {
  return once("french", async () => compileFrench(await loadLexicons(places.lexicons)));
}
