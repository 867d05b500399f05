import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  addToHistory,
  type Floors,
  type PastScores,
  pastScores,
  readHistory,
} from "@communique/evaluate";
import type { ScoreStep } from "../rows/rows.ts";

const ownFile = (name: string) =>
  fileURLToPath(new URL(`../../../../data/gold/${name}`, import.meta.url));

/** How the scores changed: the kept history, and the floors of now where it lacks them. */
export function scoreHistory(
  history = ownFile("history.jsonl"),
  floors = ownFile("floors.json"),
): ScoreStep[] {
  const rows: PastScores[] = readHistory(textOf(history) ?? "");
  const text = textOf(floors);
  if (text === null) return rows;
  const now = pastScores(JSON.parse(text) as Floors, { at: "", note: null });
  return addToHistory(rows, now).map((row) => (row === now ? { ...row, at: null } : row));
}

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : null);
