import type { z } from "zod";
import { column, defineTable } from "../table.ts";

/** Text that the cleaner cut, with the rule that cut it. */
export const removals = defineTable(
  "removals",
  "One row a stretch of raw text that the cleaner cut, with the rule that cut it.",
  ["article_id", "start", "end"],
  {
    article_id: column.text("The article"),
    start: column.whole("Offset in the raw text"),
    end: column.whole("End offset in the raw text"),
    rule: column.text("The rule: caption, agency_credit, teaser_list, see_also, footer, …"),
  },
);
export type Removal = z.infer<typeof removals.row>;
