import { markdownTable } from "markdown-table";
import type { PipelineResult } from "./pipeline.ts";
import type { QueryResult } from "./queries.ts";
import type { ReaderResult } from "./readers.ts";
import type { ResolveResult } from "./resolve.ts";

/** Resolve alone, size by size. */
export function resolveTable(results: readonly ResolveResult[]): string {
  const rows: (string | number)[][] = [["reports", "seconds", "CPU s", "peak MB"]];
  for (const { articles, seconds, cpuSeconds, peakBytes } of results) {
    rows.push([articles, one(seconds), one(cpuSeconds), Math.round(peakBytes / 1e6)]);
  }
  return tableOf(rows);
}

const one = (value: number) => value.toFixed(1);
const percent = (part: number, whole: number) =>
  whole === 0 ? "-" : `${Math.round((100 * part) / whole)} %`;

/** The pipeline's sizes side by side. */
export function pipelineTable(results: readonly PipelineResult[]): string {
  const head = ["articles", "MB", "seconds", "CPU s", "of them rules", "DuckDB alone", "times"];
  const rows: (string | number)[][] = [[...head, "peak MB", "added", "share of full run"]];
  for (const result of results) {
    rows.push([
      result.articles,
      one(result.megabytes),
      one(result.seconds),
      one(result.cpuSeconds),
      percent(result.cpuSeconds - (result.machinery?.cpuSeconds ?? 0), result.cpuSeconds),
      one(result.duckdbSeconds),
      one(result.timesDuckdb),
      Math.round(result.peakBytes / 1e6),
      `${result.added.articles} in ${one(result.added.seconds)} s`,
      percent(result.added.share, 1),
    ]);
  }
  return tableOf(rows);
}

/** The stages of one run: their time, what they were at, and how fast that is a core. */
export function stageTable(
  { stages, cpu, machinery, megabytes, articles }: PipelineResult,
  cores: number,
): string {
  const head = ["stage", "seconds", "CPU s", "without rules", "MB/s a core", "articles/s a core"];
  const rows: (string | number)[][] = [[...head, "read", "work", "write"]];
  for (const [stage, phases] of Object.entries(stages)) {
    const seconds = sumOf(phases);
    const share = (phase: string) => percent(phases[phase] ?? 0, seconds);
    rows.push([
      stage,
      one(seconds),
      one(sumOf(cpu[stage])),
      machinery === null ? "" : one(sumOf(machinery.cpu[stage])),
      (megabytes / seconds / cores).toFixed(2),
      Math.round(articles / seconds / cores),
      share("read"),
      share("work"),
      share("write"),
    ]);
  }
  return tableOf(rows);
}

function sumOf(phases: Readonly<Record<string, number>> = {}): number {
  return Object.values(phases).reduce((sum, time) => sum + time, 0);
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
