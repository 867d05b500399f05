import { markdownTable } from "markdown-table";
import type { PipelineResult } from "./pipeline.ts";
import type { QueryResult } from "./queries.ts";
import type { ReaderResult } from "./readers.ts";

const one = (value: number) => value.toFixed(1);
const percent = (part: number, whole: number) =>
  whole === 0 ? "-" : `${Math.round((100 * part) / whole)} %`;

/** The pipeline's sizes side by side. */
export function pipelineTable(results: readonly PipelineResult[]): string {
  const head = ["articles", "MB", "seconds", "DuckDB alone", "times", "articles/s", "peak MB"];
  const rows: (string | number)[][] = [[...head, "added", "share of full run"]];
  for (const result of results) {
    rows.push([
      result.articles,
      one(result.megabytes),
      one(result.seconds),
      one(result.duckdbSeconds),
      one(result.timesDuckdb),
      Math.round(result.articles / result.seconds),
      Math.round(result.peakBytes / 1e6),
      `${result.added.articles} in ${one(result.added.seconds)} s`,
      percent(result.added.share, 1),
    ]);
  }
  return tableOf(rows);
}

/** The stages of one run: their time, what they were at, and how fast that is a core. */
export function stageTable({ stages, megabytes, articles }: PipelineResult, cores: number): string {
  const head = ["stage", "seconds", "MB/s a core", "articles/s a core", "read", "work", "write"];
  const rows: (string | number)[][] = [head];
  for (const [stage, phases] of Object.entries(stages)) {
    const seconds = Object.values(phases).reduce((sum, time) => sum + time, 0);
    const share = (phase: string) => percent(phases[phase] ?? 0, seconds);
    rows.push([
      stage,
      one(seconds),
      (megabytes / seconds / cores).toFixed(2),
      Math.round(articles / seconds / cores),
      share("read"),
      share("work"),
      share("write"),
    ]);
  }
  return tableOf(rows);
}

/** Readers of dates and names on the same texts. */
export function readerTable(results: readonly ReaderResult[]): string {
  const rows: (string | number)[][] = [["reader", "MB/s", "found", "right of gold", "both days"]];
  for (const { reader, megabytesASecond, found, right, gold, rightPeriods } of results) {
    const both = rightPeriods === undefined ? "" : percent(rightPeriods, gold);
    rows.push([reader, one(megabytesASecond), found, percent(right, gold), both]);
  }
  return tableOf(rows);
}

/** How long questions take. */
export function queryTable(results: readonly QueryResult[]): string {
  const rows: (string | number)[][] = [["query", "ms"]];
  for (const { query, milliseconds, failure } of results) {
    rows.push([query, milliseconds === null ? `failed: ${failure}` : Math.round(milliseconds)]);
  }
  return tableOf(rows);
}

function tableOf(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  return markdownTable(cells, { align: ["l", ...Array(20).fill("r")] });
}
