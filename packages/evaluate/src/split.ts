import { createHash } from "node:crypto";
import type { Label } from "./labels/schema.ts";

/** One part in three is held out. */
const PARTS = 3;

/**
 * Puts every label in `dev` or `test`, by a hash of its meeting: all articles of one meeting come to
 * the same side, and a new article moves no other.
 */
export function splitLabels(labels: readonly Label[]): Record<string, "dev" | "test"> {
  return Object.fromEntries(labels.map(({ id, cluster }) => [id, sideOf(cluster ?? id)]));
}

function sideOf(meeting: string): "dev" | "test" {
  const number = createHash("sha256").update(meeting).digest().readUInt32BE();
  return number % PARTS === 0 ? "test" : "dev";
}
