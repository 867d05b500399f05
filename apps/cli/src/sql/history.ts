import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** How many queries are remembered. */
export const MOST_REMEMBERED = 1000;

/** The queries of earlier prompts, the newest first; none where there is no such file. */
export function readHistory(path: string | undefined): string[] {
  if (path === undefined) return [];
  try {
    return readFileSync(path, "utf8").split("\n").filter(Boolean).reverse();
  } catch {
    return [];
  }
}

/** Keeps the queries for the next prompt. A prompt works without, so what fails here is let go. */
export function writeHistory(path: string | undefined, newestFirst: readonly string[]): void {
  if (path === undefined) return;
  const lines = newestFirst.slice(0, MOST_REMEMBERED).toReversed();
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${lines.join("\n")}\n`, { mode: 0o600 });
  } catch {
    return;
  }
}
