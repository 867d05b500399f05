import { days } from "../format/days.js";
import type { ScoreStep } from "../rows/rows.js";
import type { Scene } from "./scene.js";

/** Where scores come from and how old they are. */
export function goldSource(past: readonly ScoreStep[], { speech }: Scene): string {
  const { words, fill, language } = speech;
  const day = past.findLast(({ at }) => at !== null)?.at?.slice(0, 10) ?? null;
  return day === null
    ? words.goldSourceUndated
    : fill(words.goldSource, { day: days(day, day, language) });
}
