import { fold } from "@communique/text";
import knownWords from "an-array-of-french-words" with { type: "json" };
import type { Lexicons } from "../../lexicon.ts";
import { formsOf } from "./pattern.ts";

/** Tests of words in lower case. */
export interface WordTest {
  /** Whether it is a French form. */
  readonly isWord: (word: string) => boolean;
  /** Whether it is a French form once accents that were lost are given back. */
  readonly isWordUnaccented: (word: string) => boolean;
}

/** Builds the tests; the list of forms is read once. */
export function compileWordTest(lexicons: Lexicons): WordTest {
  const all = [...knownWords, ...formsOf(lexicons, "clean-words")];
  const words = new Set<string>(all);
  let unaccented: Set<string> | null = null;
  return {
    isWord: (word) => words.has(word),
    isWordUnaccented: (word) => {
      unaccented ??= new Set(fold(all.join("\n")).split("\n"));
      return unaccented.has(fold(word));
    },
  };
}
