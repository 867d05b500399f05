import { rm } from "node:fs/promises";
import { join } from "node:path";
import { isSelf, parentsFirst, references, tableMetadata } from "@communique/publish";
import { type Parameters, publishTable, type Store } from "@communique/store";
import { writeSentences } from "./sentences.ts";
import { published } from "./tables.ts";

/** Fills every published table by its .sql file, parents first, and writes it as Parquet. */
export async function fillTables(
  store: Store,
  parameters: Parameters,
  parquet: string,
): Promise<void> {
  const sql = join(import.meta.dirname, "sql");
  const sentences = join(parquet, ".sentences.parquet");
  for (const table of parentsFirst(published)) {
    if (table.name === "sentences") await writeSentences(store, sentences);
    await publishTable(store, table, {
      sql,
      parameters: { ...parameters, sentences },
      parquet,
      metadata: tableMetadata(table),
      // DuckDB refuses rows that point to rows of the same statement.
      pointers: references.filter((each) => each.table === table.name && !isSelf(each)),
    });
  }
  await rm(sentences);
}
