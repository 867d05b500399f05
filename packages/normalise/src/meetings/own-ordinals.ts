import type { MeetingNoun } from "@communique/language";
import type { MeetingText, Ordinal } from "./types.ts";

/**
 * The numbers before a noun, unless they count something else: `la première réunion de l'année`,
 * `sa troisième visite`; null where there is none.
 */
export function ownOrdinals(
  text: MeetingText,
  noun: MeetingNoun,
  ordinals: readonly Ordinal[],
  end: number,
): readonly Ordinal[] | null {
  const last = ordinals.at(-1);
  if (!last || noun.kind === "visit" || noun.kind === "phone") return null;
  const inside = text.body.slice(last.end, end).replace(/^\s*\p{L}+/u, "");
  const after = text.body.slice(end, end + 60);
  const { otherCount, otherFirst } = text.words.patterns;
  const counts = (pattern: RegExp) => pattern.test(after) || pattern.test(inside);
  return counts(otherCount) || (last.value === 1 && counts(otherFirst)) ? null : ordinals;
}
