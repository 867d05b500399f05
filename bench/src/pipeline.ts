import { join } from "node:path";
import { openStore } from "@communique/store";
import { writeCorpus } from "./corpus.ts";
import type { Stock } from "./make-articles.ts";
import { type Run, runCommand, runMachinery } from "./run-command.ts";

/** The pipeline at one size, beside what DuckDB alone needs to convert the same input. */
export interface PipelineResult extends Run {
  readonly articles: number;
  readonly megabytes: number;
  readonly duckdbSeconds: number;
  /** Wall time divided by DuckDB's. */
  readonly timesDuckdb: number;
  /** A run after some articles were added, and its share of the full run. */
  readonly added: { readonly articles: number; readonly seconds: number; readonly share: number };
  /** The same without the rules; null where it was not measured. */
  readonly machinery: Run | null;
}

export const addedShare = 0.001;

/** Measures the pipeline on made articles, in a folder that receives input and output. */
export async function measurePipeline(
  stock: Stock,
  articles: number,
  { folder, threads }: { readonly folder: string; readonly threads: number },
): Promise<PipelineResult> {
  const input = join(folder, `${articles}.jsonl`);
  const more = join(folder, `${articles}-more.jsonl`);
  const output = join(folder, `${articles}-out`);
  const megabytes = (await writeCorpus(stock, input, { to: articles })) / 1e6;
  const extra = Math.max(1, Math.round(articles * addedShare));
  await writeCorpus(stock, more, { from: articles, to: articles + extra });
  const duckdbSeconds = await convert(input, join(folder, "converted.parquet"), threads);
  const run = await runCommand([input], output, threads);
  const again = await runCommand([input, more], output, threads);
  const machinery = await runMachinery([input], join(folder, `${articles}-machinery`), threads);
  return {
    articles,
    megabytes,
    duckdbSeconds,
    timesDuckdb: run.seconds / duckdbSeconds,
    ...run,
    added: { articles: extra, seconds: again.seconds, share: again.seconds / run.seconds },
    machinery,
  };
}

/** NDJSON to zstd Parquet by DuckDB alone: the least that any pipeline must do. */
async function convert(from: string, to: string, threads: number): Promise<number> {
  const store = await openStore({ threads });
  const begin = performance.now();
  await store.run(
    `COPY (FROM read_json($from, format = 'newline_delimited')) TO $to (FORMAT parquet, COMPRESSION zstd)`,
    { from, to },
  );
  store.close();
  return (performance.now() - begin) / 1000;
}

/** How the time grows between sizes: 1 where ten times the articles take ten times as long. */
export function growth(
  results: readonly (Pick<Run, "seconds" | "cpuSeconds"> & { readonly articles: number })[],
  clock: "seconds" | "cpuSeconds" = "seconds",
): number | null {
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last || first.articles === last.articles) return null;
  return Math.log(last[clock] / first[clock]) / Math.log(last.articles / first.articles);
}
