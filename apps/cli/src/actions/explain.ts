import { type Explained, loadExplained } from "../explain/load.ts";
import { paintFor } from "../explain/paint.ts";
import { printExplained } from "../explain/print.ts";
import { withStages } from "../stages.ts";
import type { Terminal } from "../terminal.ts";

/** What `explain` is asked for. */
export interface ExplainOptions {
  readonly file: string;
  readonly json?: true;
  readonly record?: string;
}

/** Runs the stages on a file and prints what they did to it. */
export async function explain(
  { file, json, record }: ExplainOptions,
  terminal: Terminal,
): Promise<void> {
  const explained = only(record, await withStages([file], terminal, loadExplained));
  const paint = paintFor(terminal.isColoured, terminal.columns);
  terminal.out(json ? `${JSON.stringify(explained, null, 2)}\n` : printExplained(explained, paint));
}

function only(record: string | undefined, explained: Explained): Explained {
  if (record === undefined) return explained;
  const isIt = ({ article }: Explained["articles"][number]) =>
    [article.source_id, article.article_id].includes(record);
  const articles = explained.articles.filter(isIt);
  if (articles.length === 0) throw new Error(`explain: no article has the id ${record}`);
  return { articles, rejected: [] };
}
