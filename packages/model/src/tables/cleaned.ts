import { z } from "zod";
import { column, defineTable } from "../table.ts";

/** What a cut or a page's frame tells of the article, kept when the text goes. */
export const clueSchema = z.object({
  kind: z
    .enum(["stamp", "url", "feed", "dateline", "caption"])
    .describe("Where it comes from: a page stamp, the address, the feed, a dateline, a caption"),
  edtf: column.text("The date it states, EDTF; a month or day may be all there is").nullable(),
  place: column.text("The place it states, as written").nullable(),
  start: column.whole("Offset in the raw text; 0 where it is not from the text"),
  end: column.whole("End offset in the raw text"),
});
export type Clue = z.infer<typeof clueSchema>;

/** A stretch of the body that stands unchanged in the raw text. */
export const alignmentSchema = z.object({
  body: column.whole("Offset in the body"),
  raw: column.whole("Offset in the raw text"),
  length: column.whole("Length of the stretch, in UTF-16 units"),
});
export type AlignedRun = z.infer<typeof alignmentSchema>;

/** An article with its body cleaned: paragraphs parted by a blank line, the title first. */
export const cleaned = defineTable(
  "cleaned",
  "One row an accepted record: the cleaned body, its language, its clues and its duplicates.",
  ["article_id"],
  {
    article_id: column.text("Stable id of the article"),
    source_id: column.text("The record's own id, or the file's name without its ending"),
    source: column.text("The file, relative to the input's root"),
    record: column.text("Where in the file: file name and line or row"),
    url: column.text("The page's address").nullable(),
    outlet: column.text("The newsroom").nullable(),
    language: column.text("ISO 639-1 code of the body's language").nullable(),
    title: column.text("The title; it is also the body's first paragraph").nullable(),
    body: column.text("Cleaned text; paragraphs are parted by a blank line, the title comes first"),
    raw_chars: column.whole("Length of the raw text in UTF-16 units"),
    body_chars: column.whole("Length of the body in UTF-16 units"),
    clues: z.array(clueSchema).describe("Dates and places of stamps, datelines, captions, the url"),
    alignment: z.array(alignmentSchema).describe("Where the body's text stands in the raw text"),
    duplicate_of: column.text("article_id of the copy that counts").nullable(),
    similarity: column.real("Share of word shingles in common with that copy, 0 to 1").nullable(),
  },
);
export type Cleaned = z.infer<typeof cleaned.row>;
