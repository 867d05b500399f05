import { QueryError } from "@communique/store";
import { hasTextColumn, recordOf, textColumns } from "../fields.ts";
import type { Reader } from "../reader.ts";
import { InputFault } from "../record.ts";

/** A Parquet file: one article a row, its fields by their usual names. */
export const parquet: Reader = {
  format: "parquet",
  endings: [".parquet"],
  async *read(file, { store }) {
    let number = 0;
    try {
      for await (const row of store.stream("FROM read_parquet($path)", { path: file.path })) {
        number += 1;
        if (!hasTextColumn(Object.keys(row))) {
          throw new InputFault("no_text_column", `has no column ${textColumns.join(", ")}`);
        }
        const record = recordOf(row);
        const at = `row ${number}`;
        if (record !== null) yield { at, record };
        else yield { at, fault: { reason: "no_text", detail: "its text is empty" } };
      }
    } catch (cause) {
      throw cause instanceof QueryError ? new InputFault("unreadable", cause.reason) : cause;
    }
  },
};
