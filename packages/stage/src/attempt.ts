import type { Rejected, Stage } from "@communique/model";
import type { Effects } from "./effects.ts";

/** Where a record comes from: what a rejected row says of it. */
export interface Origin {
  readonly source: string;
  readonly record: string;
}

/**
 * Does a stage's work on one record. Where that throws, the record becomes a rejected row with the
 * reason `failed`, so that one odd article cannot stop a run over a million.
 */
export function attempt<Result>(
  stage: Stage,
  { source, record }: Origin,
  { log }: Pick<Effects, "log">,
  work: () => Result,
): { readonly result: Result } | { readonly rejected: Rejected } {
  try {
    return { result: work() };
  } catch (error) {
    const [detail = "failed"] = String(error).split("\n");
    log(`${stage}: ${source}: ${record}: failed: ${detail}`);
    return { rejected: { stage, source, record, reason: "failed", detail } };
  }
}
