import { type Cleaned, column, defineTable } from "@communique/model";
import type { z } from "zod";
import { countWords } from "../rules/count-words.ts";

const mostWords = 25;

/** The short paragraphs at an article's ends: what an outlet's articles share is no part of them. */
export const edges = defineTable(
  "edges",
  "One row a short first or last paragraph of an article.",
  ["article_id", "paragraph"],
  {
    article_id: column.text("Stable id of the article"),
    outlet: column.text("The newsroom"),
    paragraph: column.text("The paragraph"),
    core: column.text("The start of the article's longest paragraph: copies have the same"),
  },
);
export type Edge = z.infer<typeof edges.row>;

/** The short paragraphs at both ends of a body, the title aside; none where no outlet is known. */
export function edgesOf({ article_id, outlet, title, body }: Cleaned): Edge[] {
  if (outlet === null) return [];
  const core = longest(body).slice(0, 200);
  return edgeTexts({ title, body }).map((paragraph) => ({ article_id, outlet, paragraph, core }));
}

/** The texts of the paragraphs at both ends, where they are short. */
export function edgeTexts({ title, body }: Pick<Cleaned, "title" | "body">): string[] {
  const paragraphs = body.split("\n\n").slice(title ? 1 : 0);
  if (paragraphs.length < 3) return [];
  const ends = new Set([paragraphs[0], paragraphs.at(-1), paragraphs.at(-2)]);
  return [...ends].filter((text): text is string => !!text && countWords(text) <= mostWords);
}

function longest(body: string): string {
  return body.split("\n\n").reduce((best, text) => (text.length > best.length ? text : best), "");
}
