import type { MeetingWords } from "@communique/language";
import { fold } from "@communique/text";

/** The words of a name that tell series apart, folded, one word for all its likes. */
export function contentWords(name: string, words: MeetingWords): Set<string> {
  const known = remembered.get(words) ?? new Map<string, string | null>();
  remembered.set(words, known);
  const content = new Set<string>();
  for (const word of fold(name).match(/[\p{L}\p{N}]+/gu) ?? []) {
    let standing = known.get(word);
    if (standing === undefined) {
      standing = contentOf(word, words);
      if (known.size >= mostRemembered) known.clear();
      known.set(word, standing);
    }
    if (standing !== null) content.add(standing);
  }
  return content;
}

const mostRemembered = 20_000;
const remembered = new WeakMap<MeetingWords, Map<string, string | null>>();

/** The word that stands for a word and all its likes; null for one that tells nothing. */
function contentOf(word: string, { fillers, stops, synonyms }: MeetingWords): string | null {
  if (word.length < 2 || /\d/.test(word) || fillers.has(word) || stops.has(word)) return null;
  const standing = synonyms.get(word) ?? word;
  return fillers.has(standing) ? null : standing;
}
