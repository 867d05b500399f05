import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sentences } from "@communique/model";
import { type Store, type Value, writeTable } from "@communique/store";
import { sentences as sentencesOf } from "@communique/text";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Writes the sentences that evidence stands in, so that a value can be shown without the body. */
export async function writeSentences(store: Store, path: string): Promise<void> {
  await writeTable(store, sentences, quotedRows(store), path);
}

async function* quotedRows(store: Store) {
  const sql = await readFile(join(import.meta.dirname, "spans.sql"), "utf8");
  for await (const { article_id, body, spans } of store.stream(sql)) {
    const text = String(body);
    for (const { start, end } of stretchesOf(text, spansOf(spans))) {
      yield { article_id: String(article_id), start, end, text: text.slice(start, end) };
    }
  }
}

function spansOf(value: Value | undefined): Stretch[] {
  return (Array.isArray(value) ? value : []).map((span) => {
    const { first, last } = span as { first: number; last: number };
    return { start: first, end: last };
  });
}

/** The sentences around spans; those that a span joins become one stretch. */
export function stretchesOf(body: string, spans: readonly Stretch[]): Stretch[] {
  const found = sentencesOf(body);
  const around = spans.flatMap(({ start, end }) => {
    if (start < 0 || end > body.length || start >= end) return [];
    const first = found.findLast((sentence) => sentence.start <= start) ?? { start };
    const last = found.find((sentence) => sentence.end >= end) ?? { end };
    return [{ start: first.start, end: last.end }];
  });
  return joined(around.sort((a, b) => a.start - b.start || a.end - b.end));
}

function joined(sorted: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end } of sorted) {
    const last = stretches.at(-1);
    if (last === undefined || start >= last.end) stretches.push({ start, end });
    else stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return stretches;
}
