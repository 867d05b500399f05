import { gapBefore, isNear, isWord } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import type { PartOfDay } from "./types.ts";

/** Reads `matin`, `au matin`, `dans la soirée`, `en fin d'après-midi` at a token. */
export function readPartOfDay(t: Lexed, index: number) {
  if (!isNear(t, index)) return null;
  return partWord(t, skipLead(t, index));
}

/** `au`, `dans la`, `dans l'`, `en`, `en fin de` and the like. */
function skipLead(t: Lexed, index: number): number {
  let next = index;
  if (isWord(t, next, "au", "en", "a")) next++;
  else if (isWord(t, next, "dans")) next++;
  if (next > index && t.words[next]?.kind === "part") next++;
  if (next > index && isWord(t, next, "de", "d")) next++;
  if (next > index && isWord(t, next, "le", "la", "l")) next++;
  return next;
}

/** The bare word: `matin`, `après-midi`. */
export function partWord(t: Lexed, index: number): { value: PartOfDay; next: number } | null {
  if (isAfternoon(t, index)) return { value: "afternoon", next: index + 2 };
  const word = t.words[index];
  if (word?.kind !== "part_of_day") return null;
  return { value: word.value as PartOfDay, next: index + 1 };
}

function isAfternoon(t: Lexed, index: number): boolean {
  const gap = gapBefore(t, index + 1);
  return (
    isWord(t, index, "apres") &&
    t.words[index + 1]?.value === "noon" &&
    (gap === "hyphen" || gap === "space")
  );
}

/** A part of the day told before its day: `le matin du 6`, `dans l'après-midi de lundi`. */
export function partBefore(t: Lexed, index: number): { value: PartOfDay; first: number } | null {
  const link = index - 1;
  if (!isWord(t, link, "du", "de", "d", "le", "ce") || !isNear(t, link)) return null;
  for (const at of [link - 2, link - 1]) {
    const part = partWord(t, at);
    if (part?.next === link) return { value: part.value, first: at };
  }
  return null;
}
