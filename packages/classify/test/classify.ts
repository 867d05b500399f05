import type { Report } from "@communique/model";
import { normaliseArticle } from "@communique/normalise";
import { articleOf, vocabulary } from "@communique/normalise/test-kit";
import { type Classified, classifyArticle } from "../src/index.ts";

/** What classify makes of an article: its paragraphs, the title first, published on a day. */
export function classify(paragraphs: readonly string[], published = "2019-05-16"): Classified {
  const article = articleOf(paragraphs.join("\n\n"), {
    title: paragraphs[0] ?? null,
    clues: [{ kind: "feed", edtf: published, place: null, start: 0, end: 0 }],
  });
  return classifyArticle(article, normaliseArticle(article, vocabulary), vocabulary);
}

/** The reports of an article, the main meeting first. */
export const reportsOf = (...paragraphs: string[]): readonly Report[] =>
  classify(paragraphs).reports;

/** The report of an article's main meeting; throws where it has none, so that a test says so. */
export function reportOf(...paragraphs: string[]): Report {
  const [report] = reportsOf(...paragraphs);
  if (!report) throw new Error(`no meeting in ${paragraphs[0]}`);
  return report;
}
