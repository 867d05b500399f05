import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  evaluate,
  formatScores,
  type Label,
  raiseFloors,
  readLabels,
  type Scores,
} from "@communique/evaluate";
import { articles, reports } from "@communique/model";
import { repository } from "@communique/stage";
import { loadReference, readRows } from "@communique/store";
import { ownCleaningGold } from "../cleaning-gold.ts";
import { goldHash, ownGold, readFloors, rememberFloors, writeFloors } from "../gold.ts";
import { withStages } from "../stages.ts";
import type { Terminal } from "../terminal.ts";

/** What `evaluate` is asked for. */
export interface EvaluateOptions {
  readonly labels?: string;
  readonly input?: readonly string[];
  readonly split?: string;
  readonly partial?: true;
  readonly json?: true;
  readonly writeFloors?: true;
  readonly allowLower?: true;
  readonly note?: string;
}

/** Labels, and the articles to score against them. */
export interface Trial {
  readonly labels: string;
  readonly input: readonly string[];
  readonly split?: string | undefined;
  /** Articles without a label are left out, not an error. */
  readonly partial?: boolean | undefined;
  /** Copies, languages and bodies are scored too: only the own articles have labels for them. */
  readonly cleaning?: boolean | undefined;
}

/** Runs the stages on articles and prints how well they agree with labels. */
export async function score(options: EvaluateOptions, terminal: Terminal): Promise<void> {
  const trial = trialOf(options);
  if (options.writeFloors && trial !== ownGold) {
    throw new Error("evaluate: floors are those of the own labels: leave --labels out");
  }
  const scores = await scoresOf(trial, terminal);
  if (options.writeFloors) await keep(scores, options);
  const text = options.json ? JSON.stringify(scores, null, 2) : formatScores(scores);
  terminal.out(`${text.trimEnd()}\n`);
}

/** Runs the stages on articles and scores them against labels. */
export async function scoresOf(trial: Trial, terminal: Terminal): Promise<Scores> {
  const labels = await labelsOf(resolve(terminal.cwd, trial.labels), trial.labels);
  const split = trial.split ? await splitOf(resolve(terminal.cwd, trial.split), trial.split) : {};
  const cleaning = trial.cleaning ? await ownCleaningGold(terminal) : undefined;
  const rules = { strict: !trial.partial, split, cleaning };
  return withStages(trial.input, terminal, async (places, store) => {
    const results = {
      articles: await readRows(store, articles, join(places.classified, "articles.parquet")),
      reports: await readRows(store, reports, join(places.resolved, "reports.parquet")),
    };
    return evaluate(labels, results, rules);
  });
}

function trialOf({ labels, input, split, partial }: EvaluateOptions): Trial {
  if (labels !== undefined && input !== undefined) return { labels, input, split, partial };
  if (labels === undefined && input === undefined) return ownGold;
  throw new Error("evaluate: --labels and --input go together");
}

async function keep(
  scores: Scores,
  { allowLower = false, note = null }: { allowLower?: boolean; note?: string | null },
): Promise<void> {
  const old = await readFloors();
  const floors = raiseFloors(scores, await goldHash(), { old, allowLower });
  await writeFloors(floors);
  await rememberFloors(floors, { at: new Date().toISOString(), note });
}

async function labelsOf(path: string, name: string): Promise<Label[]> {
  const text = await read(path, name);
  const { countries, blocs } = await loadReference(join(repository, "data/reference"));
  const codes = [countries, blocs].map((rows) => new Set(rows.map(({ code }) => code)));
  const [ofCountries = new Set(), ofBlocs = new Set()] = codes;
  return readLabels(text, { countries: ofCountries, blocs: ofBlocs });
}

async function splitOf(path: string, name: string): Promise<Record<string, string>> {
  return JSON.parse(await read(path, name));
}

function read(path: string, name: string): Promise<string> {
  return readFile(path, "utf8").catch((cause) => {
    throw new Error(`evaluate: ${name}: there is no such file`, { cause });
  });
}
