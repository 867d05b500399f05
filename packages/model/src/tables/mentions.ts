import { z } from "zod";
import { basisSchema, mentionKindSchema } from "../enums.ts";
import { column, defineTable } from "../table.ts";

/** A value that stands in the body, at a span, in canonical form. */
export const mentions = defineTable(
  "mentions",
  "One row a thing that the body names: its span, its canonical value and the rule that read it.",
  ["article_id", "start", "end", "kind", "value"],
  {
    article_id: column.text("The article"),
    start: column.whole("Offset in the body"),
    end: column.whole("End offset in the body"),
    kind: mentionKindSchema.describe("What kind of thing it is"),
    text: column.text("The words of the body"),
    value: column.text("Canonical value: EDTF, ISO 3166 code, place_id, series_id, integer, …"),
    basis: basisSchema.describe("Stated in the words, or concluded"),
    rule: column.text("The rule that read it"),
    country: column.text("ISO 3166-1 alpha-2 of a place, ministry or person").nullable(),
    role: column
      .text("A person's office, a ministry's portfolio (a topic), a demonym …")
      .nullable(),
    confidence: column.real("How sure the value is, 0 to 1"),
    cues: z.array(z.string()).describe("What an inferred value rests on"),
  },
);
export type Mention = z.infer<typeof mentions.row>;
