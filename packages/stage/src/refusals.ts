import { column, defineTable } from "@communique/model";
import type { z } from "zod";

/** The articles that a stage refused. */
export const refusals = defineTable(
  "refusals",
  "One row an article that was refused.",
  ["article_id"],
  {
    article_id: column.text("The article"),
    lasts: column.flag("The rules refuse it, and will again as long as it and they stay"),
    row: column.text("The rejected row, as JSON"),
  },
);
export type Refusal = z.infer<typeof refusals.row>;

/** What befalls an article once need not befall it again. */
const accidents = new Set(["failed", "too_slow", "worker_died"]);

/** Whether a refusal for this reason stays as long as the article and the rules do. */
export function lasts(reason: string): boolean {
  return !accidents.has(reason);
}
