import type { z } from "zod";
import { articleKindSchema } from "../enums.ts";
import { column, defineTable } from "../table.ts";

/** The published articles. */
export const articles = defineTable(
  "articles",
  "One row an accepted record: a cleaned article and what it is.",
  ["article_id"],
  {
    article_id: column.text("Stable id: the same across runs and machines"),
    source_id: column.text("The record's own id, or the file's name without its ending"),
    source: column.text("The file, relative to the input's root"),
    record: column.text("Where in the file: file name and line or row"),
    url: column.text("The page's address").nullable(),
    outlet: column.text("The newsroom").nullable(),
    language: column.text("ISO 639-1 code of the body's language").nullable(),
    title: column.text("The title").nullable(),
    published_on: column.day("Day of publication, where it is known").nullable(),
    published_edtf: column.text("Day, month or year of publication as EDTF").nullable(),
    published_basis: column
      .text("stamp, url, feed or text where stated, inferred where concluded")
      .nullable(),
    is_meeting: column.flag("Its main subject is one or several international meetings"),
    kind: articleKindSchema.describe("What the article is"),
    confidence: column.real("Probability that is_meeting is true, 0 to 1"),
    body: column.text("Cleaned text; the title is its first paragraph"),
    raw_chars: column.whole("Length of the raw text in UTF-16 units"),
    body_chars: column.whole("Length of the body in UTF-16 units"),
    duplicate_of: column.text("article_id of the copy that counts").nullable(),
    similarity: column.real("Share of word shingles in common with that copy, 0 to 1").nullable(),
  },
);
export type Article = z.infer<typeof articles.row>;
