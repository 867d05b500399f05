import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GoldScore } from "../rows/rows.ts";

const file = fileURLToPath(new URL("../../../../data/gold/floors.json", import.meta.url));

/** The scores on the labelled articles, from the floors that the tests keep; none without them. */
export function goldScores(path = file): GoldScore[] {
  if (!existsSync(path)) return [];
  const { scores } = JSON.parse(readFileSync(path, "utf8")) as { scores: Record<string, number> };
  return Object.entries(scores).map(([name, score]) => {
    const parts = name.split(".");
    const measure = parts.at(-1) ?? "";
    const field = parts.at(-2) ?? "";
    return { part: parts.length > 2 ? (parts[0] ?? "") : "all", field, measure, score };
  });
}
