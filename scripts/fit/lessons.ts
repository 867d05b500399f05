import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanArticle } from "@communique/clean";
import { type Label, readLabels } from "@communique/evaluate";
import { compileFrench } from "@communique/language";
import type { Cleaned, Mention } from "@communique/model";
import { compileVocabulary, normaliseArticle, type Vocabulary } from "@communique/normalise";
import { readRecords } from "@communique/source";
import { loadLexicons, loadReference, openStore } from "@communique/store";

const root = join(import.meta.dirname, "../..");

/** Labelled articles: a folder of texts, and the labels of those to learn from. */
export interface Lesson {
  readonly folder: string;
  readonly labels: string;
  readonly only?: (id: string) => boolean;
}

/** A labelled article as the pipeline reads it. */
export interface Read {
  readonly folder: string;
  readonly label: Label;
  readonly article: Cleaned;
  readonly mentions: readonly Mention[];
}

/** Lexicons and reference tables, as the pipeline loads them. */
export async function loadKnowledge() {
  const french = compileFrench(await loadLexicons(join(root, "packages/language/src/fr/lexicons")));
  const reference = await loadReference(join(root, "data/reference"));
  return { french, reference, vocabulary: compileVocabulary(reference, french) };
}

/** Reads the articles of the lessons as the pipeline would, with their labels. */
export async function* readLessons(
  lessons: readonly Lesson[],
  vocabulary: Vocabulary,
): AsyncGenerator<Read> {
  const store = await openStore();
  for (const { folder, labels, only } of lessons) {
    const byId = new Map(
      readLabels(readFileSync(labels, "utf8")).map((label) => [label.id, label]),
    );
    for await (const { collected } of readRecords({ paths: [folder], cwd: root }, { store })) {
      const label = byId.get(collected?.source_id ?? "");
      if (!collected || !label || only?.(label.id) === false) continue;
      const cleaned = cleanArticle(collected, vocabulary.french);
      if (!("article" in cleaned) || !cleaned.article) continue;
      const { article } = cleaned;
      yield { folder, label, article, mentions: normaliseArticle(article, vocabulary) };
    }
  }
  store.close();
}
