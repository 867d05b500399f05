import { join } from "node:path";
import { classifyArticle } from "@communique/classify";
import { cleanArticle, edgesOf, fingerprintOf } from "@communique/clean";
import { compileFrench } from "@communique/language";
import type {
  Article,
  Cleaned,
  Collected,
  Mention,
  Rejected,
  Removal,
  Report,
} from "@communique/model";
import { compileVocabulary, normaliseArticle } from "@communique/normalise";
import { repository } from "@communique/stage";
import { loadLexicons, loadReference } from "@communique/store";

/** All that the stages make of one article. */
export interface Reading {
  readonly collected: Collected;
  readonly cleaned: Cleaned;
  readonly removals: readonly Removal[];
  readonly mentions: readonly Mention[];
  readonly article: Article;
  readonly reports: readonly Report[];
}

/** Takes an article the whole way; a rejected one ends it early. */
export type ArticleReader = (collected: Collected) => Reading | Rejected;

/** Loads what the stages need. */
export async function loadReader() {
  const lexicons = await loadLexicons(join(repository, "packages/language/src/fr/lexicons"));
  const reference = await loadReference(join(repository, "data/reference"));
  const french = compileFrench(lexicons);
  const vocabulary = compileVocabulary(reference, french);
  const read: ArticleReader = (collected) => {
    const result = cleanArticle(collected, french);
    if ("rejected" in result) return result.rejected;
    const { article: cleaned, removals } = result;
    edgesOf(cleaned);
    fingerprintOf(cleaned, french.cleaning.ordinalWords);
    const mentions = normaliseArticle(cleaned, vocabulary);
    const { article, reports } = classifyArticle(cleaned, mentions, vocabulary);
    return { collected, cleaned, removals, mentions, article, reports };
  };
  return { read, reference, lexicons };
}
