import { rm } from "node:fs/promises";
import { join } from "node:path";
import { openStore } from "@communique/store";
import { writeReports } from "./machinery/make-reports.ts";
import { type Run, runResolve } from "./run-command.ts";

/** The resolve stage alone, on made reports. */
export interface ResolveResult extends Run {
  /** Articles, each with a report. */
  readonly articles: number;
}

const megabytes = 512;

/** Measures resolve on so many made reports, in a folder that receives them and what comes of them. */
export async function measureResolve(
  articles: number,
  { folder, threads }: { readonly folder: string; readonly threads: number },
): Promise<ResolveResult> {
  const work = join(folder, `${articles}-reports`);
  const store = await openStore({ threads, megabytes, spill: join(work, "spill") });
  await writeReports(store, join(work, "4-classified"), articles);
  store.close();
  const run = await runResolve(work, threads);
  await rm(work, { recursive: true });
  return { articles, ...run };
}
