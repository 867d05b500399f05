import type { Mention } from "@communique/model";
import { inSentence, type Reading, sentenceAt } from "../../reading.ts";

/** What happens on a day: a meeting opens, closes, or takes place. */
export type DayRole = "open" | "close" | "held";

/** How far from a date the verb that governs it may stand, in characters. */
const reach = 120;

/** The role that the verb nearest to a date gives it. */
export function roleOfDay(reading: Reading, date: Mention): DayRole {
  if (date.role === "until") return "close";
  const told = inSentence(reading, reading.verbs, sentenceAt(reading, date.start))
    .map((verb) => ({ verb, gap: Math.max(date.start - verb.end, verb.start - date.end, 0) }))
    .filter(({ gap }) => gap < reach)
    .sort((a, b) => a.gap - b.gap);
  const acts = told[0]?.verb.values.map(({ act }) => act) ?? [];
  if (acts.includes("open")) return "open";
  return acts.includes("close") ? "close" : "held";
}
