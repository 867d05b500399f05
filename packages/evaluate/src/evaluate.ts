import type { CleaningGold } from "./cleaning/cleaning-gold.ts";
import { scoreCopies, scoreLanguages } from "./cleaning/score-copies.ts";
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
  /** How the articles must be cleaned; it is not scored where this is left out. */
  readonly cleaning?: CleaningGold | undefined;
}

/** Scores articles and their reports against labels, joined by source_id. */
export function evaluate(
  labels: readonly Label[],
  results: Results,
  { strict = false, split = {}, cleaning }: EvaluateOptions = {},
): Scores {
  const bodies = new Map(cleaning?.bodies.map((body) => [body.id, body]));
  const paired = joinLabels(labels, results, strict).map(pairArticle);
  const names = [...new Set(paired.flatMap(({ label }) => split[label.id] ?? []))].toSorted();
  const sheets = names.map((name) => {
    const part = paired.filter(({ label }) => split[label.id] === name);
    return [name, scoreSheet(part, bodies)] as const;
  });
  const whole = scoreSheet(paired, bodies);
  const sets = cleaning ? scoreSets(cleaning) : {};
  const scored = { ...whole, cleaning: { ...whole.cleaning, ...sets } };
  return { ...scored, splits: Object.fromEntries(sheets) };
}

function scoreSets({ records, copies, languages }: CleaningGold) {
  return { ...scoreCopies(records, copies), ...scoreLanguages(records, languages) };
}
