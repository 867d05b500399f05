import { fold, tokenise, wordOf } from "@communique/text";
import { countCommon } from "./groups.ts";

/** Letters and digits only, folded: what counts when cities, acronyms and people are compared. */
export function letterKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}+]/gu, "");
}

/** The different words of a name, folded. */
export function wordKeys(text: string): string[] {
  const tokens = tokenise(fold(text));
  return [...new Set(Array.from({ length: tokens.count }, (_, index) => wordOf(tokens, index)))];
}

/** F1 of the words that two names share, 0 to 1. */
export function wordsInCommon(left: string, right: string): number {
  const a = new Set(wordKeys(left));
  const b = new Set(wordKeys(right));
  return a.size + b.size === 0 ? 0 : (2 * countCommon(a, b)) / (a.size + b.size);
}
