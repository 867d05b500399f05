import type { EntityWordGroup, EntityWords } from "@communique/language";
import { fold } from "@communique/text";

/** One bit a kind of word, so that a token is classified by one look-up. */
export const wordBits: Readonly<Record<EntityWordGroup, number>> = {
  of: 1,
  article: 2,
  and: 4,
  at: 8,
  particle: 16,
  link: 32,
  adjective: 64,
  stop: 128,
  conducted: 256,
  not_name: 512,
  meeting: 1024,
  not_meeting: 2048,
  preposition: 4096,
};

/** Folded word → the bits of all its groups; `at` words are told apart by their diacritics. */
export function compileWordBits(words: EntityWords["words"]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const { word, group } of words) {
    const key = fold(word);
    bits.set(key, (bits.get(key) ?? 0) | wordBits[group]);
  }
  return bits;
}
