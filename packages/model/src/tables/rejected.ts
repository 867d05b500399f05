import { z } from "zod";
import { stageSchema } from "../enums.ts";
import { column, defineTable } from "../table.ts";

/** A record that did not become an article, and why. */
export const rejected = defineTable(
  "rejected",
  "One row a record that did not become an article: the stage, the place and the reason.",
  ["stage", "source", "record", "reason"],
  {
    stage: stageSchema.describe("The stage that refused it"),
    source: column.text("The file, relative to the input's root"),
    record: column.text("Where in the file"),
    reason: column.text("A snake_case word: empty, not_text, broken_json, …"),
    detail: column.text("One line for a person").nullable(),
  },
);
export type Rejected = z.infer<typeof rejected.row>;

/** One run of the pipeline. */
export const runs = defineTable("runs", "One row a run that made these tables.", ["run_id"], {
  run_id: column.text("Hash of inputs, rules and versions: the same work has the same id"),
  version: column.text("Version of Communiqué"),
  ruleset: column.text("Hash of the code, lexicons and reference tables"),
  inputs: z
    .array(z.object({ source: column.text("File"), sha256: column.text("Hash of its bytes") }))
    .describe("The files read"),
  counts: z
    .array(
      z.object({
        stage: stageSchema.describe("The stage that counted"),
        name: column.text("What was counted: read, accepted, or a table"),
        n: column.whole("How many"),
      }),
    )
    .describe("Rows read and written, a stage"),
});
export type Run = z.infer<typeof runs.row>;
