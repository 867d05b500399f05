import type { MeetingWords } from "@communique/language";
import { fold } from "@communique/text";

/** The words of a name that tell series apart, folded, one word for all its likes. */
export function contentWords(name: string, words: MeetingWords): Set<string> {
  const found = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    found
      .filter((word) => word.length > 1 && !/\d/.test(word))
      .filter((word) => !words.fillers.has(word) && !words.stops.has(word))
      .map((word) => words.synonyms.get(word) ?? word)
      .filter((word) => !words.fillers.has(word)),
  );
}
