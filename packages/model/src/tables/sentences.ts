import type { z } from "zod";
import { column, defineTable } from "../table.ts";

/** The sentences that the values of reports rest on: what may be shown without the whole body. */
export const sentences = defineTable(
  "sentences",
  "One row a sentence of an article that a value of one of its reports rests on.",
  ["article_id", "start"],
  {
    article_id: column.text("The article"),
    start: column.whole("Offset of the sentence in the article's body, in UTF-16 units"),
    end: column.whole("End offset in the article's body"),
    text: column.text("The sentence"),
  },
);
export type SentenceRow = z.infer<typeof sentences.row>;
