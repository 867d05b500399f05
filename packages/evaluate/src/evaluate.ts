import { joinLabels, type Results } from "./labels/join.ts";
import type { Label } from "./labels/schema.ts";
import { pairArticle } from "./match/pair.ts";
import { scoreSheet } from "./scores/score-sheet.ts";
import type { Scores } from "./scores/types.ts";

export interface EvaluateOptions {
  /** Articles without a label are an error too. */
  readonly strict?: boolean;
  /** The split of a label's id, as dev or test; labels without one count in the whole only. */
  readonly split?: Readonly<Record<string, string>>;
}

/** Scores articles and their reports against labels, joined by source_id. */
export function evaluate(
  labels: readonly Label[],
  results: Results,
  { strict = false, split = {} }: EvaluateOptions = {},
): Scores {
  const paired = joinLabels(labels, results, strict).map(pairArticle);
  const names = [...new Set(paired.flatMap(({ label }) => split[label.id] ?? []))].toSorted();
  const sheets = names.map((name) => {
    const part = paired.filter(({ label }) => split[label.id] === name);
    return [name, scoreSheet(part)] as const;
  });
  return { ...scoreSheet(paired), splits: Object.fromEntries(sheets) };
}
