import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Article, articles, reports } from "@communique/model";
import { openTable, type Store } from "@communique/store";
import { madeReport } from "./made-report.ts";

/** Of so many articles one is a copy of the one before. */
const copyEvery = 10;

/** Writes what classify would leave: made reports and their articles, without bodies. */
export async function writeReports(store: Store, folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const reportRows = await openTable(store, reports, join(folder, "reports.parquet"));
  const articleRows = await openTable(store, articles, join(folder, "articles.parquet"));
  for (let number = 0; number < count; number++) {
    const isCopy = number % copyEvery === copyEvery - 1;
    const id = idOf(number);
    await reportRows.write(madeReport(isCopy ? number - 1 : number, id));
    await articleRows.write(articleOf(number, id, isCopy ? idOf(number - 1) : null));
  }
  await reportRows.close();
  await articleRows.close();
}

function idOf(number: number): string {
  return createHash("sha256").update(String(number)).digest("hex").slice(0, 16);
}

function articleOf(number: number, article_id: string, duplicate_of: string | null): Article {
  return {
    ...{ article_id, source_id: `made-${number}`, source: "made.jsonl", record: `line ${number}` },
    ...{ url: null, outlet: null, language: "fr", title: null, body: "" },
    ...{ published_on: null, published_edtf: null, published_basis: null },
    ...{ is_meeting: true, kind: "meeting", confidence: 0.9, raw_chars: 0, body_chars: 0 },
    ...{ duplicate_of, similarity: duplicate_of === null ? null : 1 },
  };
}
