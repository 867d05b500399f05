import { column, defineTable } from "@communique/model";
import type { z } from "zod";

/** Texts that may be copies, by their places in the order of fullness. */
export const pairs = defineTable(
  "pairs",
  "One row two texts that share some triples.",
  ["fuller", "shorter"],
  {
    fuller: column.whole("Place of the fuller text"),
    shorter: column.whole("Place of the other"),
    shared: column.whole("Word triples that stand in both"),
  },
);
export type SharingPair = z.infer<typeof pairs.row>;
