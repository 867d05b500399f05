import type { Article, Cleaned, Mention, Report } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import { findCandidates, reported } from "./candidates/select.ts";
import type { Candidate } from "./candidates/types.ts";
import { meetingFeatures, meetingProbability } from "./decide.ts";
import { readArticle } from "./reading.ts";
import { reportOf } from "./report.ts";

/** What classify makes of an article. */
export interface Classified {
  readonly article: Article;
  readonly reports: readonly Report[];
}

/** Decides whether an article is about international meetings, and assembles a report for each. */
export function classifyArticle(
  article: Cleaned,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Classified {
  if (article.language !== null && article.language !== "fr") {
    return { article: articleRow(article, mentions, "other_language", 0), reports: [] };
  }
  const reading = readArticle(article, mentions, vocabulary.french.meetings);
  const candidates = findCandidates(reading);
  const features = meetingFeatures(reading, candidates[0]);
  const probability = meetingProbability(features);
  const chosen = probability >= 0.5 ? reported(reading, candidates, vocabulary) : [];
  if (chosen.length === 0) {
    const kind =
      features.domestic > 0 && candidates.some(isNamed) ? "domestic_meeting" : "other_news";
    return {
      article: articleRow(article, mentions, kind, Math.min(probability, 0.49)),
      reports: [],
    };
  }
  return {
    article: articleRow(article, mentions, "meeting", probability),
    reports: chosen.map((candidate, index) =>
      reportOf({
        reading,
        candidate,
        others: candidates.filter((other) => other !== candidate),
        reported: chosen,
        main: chosen[0] ?? candidate,
        rank: index + 1,
        probability,
        vocabulary,
      }),
    ),
  };
}

const isNamed = ({ best }: Candidate) => best.noun.kind !== "anaphor";

function articleRow(
  article: Cleaned,
  mentions: readonly Mention[],
  kind: Article["kind"],
  confidence: number,
): Article {
  const { clues: _clues, alignment: _alignment, ...kept } = article;
  const published = mentions.find((mention) => mention.kind === "publication");
  return {
    ...kept,
    published_on: published && /^\d{4}-\d{2}-\d{2}$/.test(published.value) ? published.value : null,
    published_edtf: published?.value ?? null,
    published_basis: published
      ? published.basis === "stated"
        ? published.rule
        : "inferred"
      : null,
    is_meeting: kind === "meeting",
    kind,
    confidence,
  };
}
