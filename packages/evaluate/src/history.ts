import type { Floors } from "./floors.ts";

/** The floors as they were at one time: what the scores came to, and on which texts. */
export interface PastScores {
  /** When the floors were written, as ISO 8601 in UTC. */
  readonly at: string;
  /** Why they changed, in words. */
  readonly note: string | null;
  /** Hash of the labels and articles that were scored: rows of another hash do not compare. */
  readonly hash: string;
  /** F1 by name, on all labels and on those kept apart. */
  readonly scores: Readonly<Record<string, number>>;
}

/** What the history keeps of floors. */
export function pastScores(
  { hash, scores }: Floors,
  when: Pick<PastScores, "at" | "note">,
): PastScores {
  const kept = Object.entries(scores).filter(
    ([name]) => name.endsWith(".f1") && !name.startsWith("dev."),
  );
  return { ...when, hash, scores: Object.fromEntries(kept) };
}

/** The history with one more row, unless that says what the last one says. */
export function addToHistory(history: readonly PastScores[], row: PastScores): PastScores[] {
  const last = history.at(-1);
  const isSame = last !== undefined && figures(last) === figures(row);
  return isSame ? [...history] : [...history, row];
}

const figures = ({ hash, scores }: PastScores) =>
  JSON.stringify([hash, Object.entries(scores).sort()]);

/** The rows of a history kept as JSON lines. */
export const readHistory = (text: string): PastScores[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

/** A history as JSON lines. */
export const formatHistory = (history: readonly PastScores[]): string =>
  history.map((row) => `${JSON.stringify(row)}\n`).join("");
