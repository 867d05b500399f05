import { z } from "zod";
import { levelSchema, topicSchema } from "../enums.ts";
import { column, defineTable } from "../table.ts";

/** The published recurring meetings: reference.series with the editions that are known. */
export const series = defineTable(
  "series",
  "One row a recurring meeting, with its known editions.",
  ["series"],
  {
    series: column.text("Slug: what reports and meetings call it"),
    acronym: column.text("SOMSWD, AMM, …").nullable(),
    name_fr: column.text("French name"),
    name_en: column.text("English name"),
    body: column.text("Codes of blocs or countries that meet, parted by spaces").nullable(),
    level: levelSchema.describe("Who meets"),
    topic: topicSchema.describe("Primary topic"),
    editions: z
      .array(z.object({ ordinal: column.whole("Number"), year: column.whole("Year") }))
      .describe("Known editions: number and year, in order"),
    source: column.text("Key of data/reference/SOURCES.md"),
  },
);
export type Series = z.infer<typeof series.row>;
