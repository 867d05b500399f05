import { cutFrames, edges, edgesOf, fingerprintOf, fingerprints } from "@communique/clean";
import {
  type Article,
  articles,
  type Cleaned,
  type Collected,
  cleaned,
  type Mention,
  mentions,
  removals,
  reports,
} from "@communique/model";
import type { ArticleWork } from "@communique/stage/work";
import { madeReport } from "./made-report.ts";

const mentionsAnArticle = 27;
const kinds = ["country", "date", "meeting", "place", "bloc", "series", "ordinal"] as const;
const noNumbers = new Map<string, number>();

/** Stands in for cleaning: the text as it is. */
const cleanWork: ArticleWork<Collected> = {
  stage: "clean",
  name: "clean",
  tables: [cleaned, removals, edges],
  prepare: async () => (record) => {
    const article = asCleaned(record);
    const { article_id } = article;
    const cut = { article_id, start: 0, end: 1, rule: "caption" };
    return {
      rows: { [cleaned.name]: [article], [removals.name]: [cut], [edges.name]: edgesOf(article) },
    };
  },
};

function asCleaned({ raw, published, ...record }: Collected): Cleaned {
  const clues =
    published === null
      ? []
      : [{ kind: "feed", edtf: published, place: null, start: 0, end: 0 } as const];
  return {
    ...record,
    title: raw.split("\n", 1)[0] ?? "",
    language: "fr",
    body: raw,
    raw_chars: raw.length,
    body_chars: raw.length,
    clues,
    alignment: [{ body: 0, raw: 0, length: raw.length }],
    duplicate_of: null,
    similarity: null,
  };
}

interface Framed {
  readonly article: Cleaned;
  readonly frames: readonly string[];
}

/** Fingerprints are taken as they are: what is found with them depends on the texts. */
const cutWork: ArticleWork<Framed> = {
  stage: "clean",
  name: "cut",
  tables: [cleaned, removals, fingerprints],
  prepare:
    async () =>
    ({ article, frames }) => {
      const cut = cutFrames(article, new Map([[article.outlet ?? "", new Set(frames)]]));
      const print = fingerprintOf(cut.article, noNumbers);
      return {
        rows: {
          [cleaned.name]: [cut.article],
          [removals.name]: cut.removals,
          [fingerprints.name]: [print],
        },
      };
    },
};

/** Stands in for reading: as many mentions as articles have, anywhere in the text. */
const normaliseWork: ArticleWork<Cleaned> = {
  stage: "normalise",
  name: "normalise",
  tables: [mentions],
  prepare: async () => (article) => ({
    rows: {
      [mentions.name]: Array.from({ length: mentionsAnArticle }, (_, i) => mentionOf(article, i)),
    },
  }),
};

function mentionOf({ article_id, body }: Cleaned, i: number): Mention {
  const start = Math.floor((body.length / mentionsAnArticle) * i);
  const text = body.slice(start, start + 9);
  const kind = kinds[i % kinds.length] ?? "date";
  return {
    ...{ article_id, start, end: start + text.length, kind, text, value: "LA" },
    ...{ basis: "stated", rule: "word", country: null, role: null, confidence: 0.9, cues: [] },
  };
}

/** Stands in for deciding: a made report an article. */
const classifyWork: ArticleWork<{ readonly article: Cleaned }> = {
  stage: "classify",
  name: "classify",
  tables: [articles, reports],
  prepare:
    async () =>
    ({ article }) => {
      const number = Number(article.source_id.replace(/^\D+/, ""));
      return {
        rows: {
          [articles.name]: [asArticle(article)],
          // The published tables hold no series but those of the reference.
          [reports.name]: [{ ...madeReport(number, article.article_id), series: null }],
        },
      };
    },
};

function asArticle({ clues, alignment, ...article }: Cleaned): Article {
  return {
    ...article,
    ...{ published_on: null, published_edtf: null, published_basis: null },
    ...{ is_meeting: true, kind: "meeting", confidence: 0.9 },
  };
}

/** The works of all stages, without the rules. */
export const standIns = [cleanWork, cutWork, normaliseWork, classifyWork];
