import type { z } from "zod";
import { column, defineTable } from "../table.ts";

/** A record as it was read, decoded but not cleaned. */
export const collected = defineTable(
  "collected",
  "One row a record that was read: decoded text and what its format says of it.",
  ["article_id"],
  {
    article_id: column.text("Stable id: a hash of source_id, url and text"),
    source_id: column.text("The record's own id, or the file's name without its ending"),
    source: column.text("The file, relative to the input's root"),
    record: column.text("Where in the file: file name and line or row"),
    url: column.text("The page's address").nullable(),
    outlet: column.text("The newsroom").nullable(),
    title: column.text("The title, where the format states it").nullable(),
    published: column
      .text("EDTF day or month of publication, where the format states it")
      .nullable(),
    raw: column.text("The text as decoded, before any cleaning"),
  },
);
export type Collected = z.infer<typeof collected.row>;
