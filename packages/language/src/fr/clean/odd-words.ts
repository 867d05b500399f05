import { rememberTexts } from "@communique/text";
import { rememberWords } from "./remember.ts";
import { type OddWord, oddWords } from "./scan-words.ts";

/** What may be wrong with a word. */
export interface Oddity {
  /** In lower case, and no word by itself. */
  readonly isPiece: boolean;
  /** Where it falls in two; 0 where it does not. */
  readonly cut: number;
  /** The same before an apostrophe. */
  readonly elision: number;
}

/** Asks about one word. */
export interface WordQuestions {
  readonly isPiece: (word: string) => boolean;
  readonly cutOf: (word: string) => number;
  readonly elisionOf: (word: string) => number;
}

/** Finds the words of a text with which something may be wrong: hardly any of most texts. */
export function compileOddWords({ isPiece, cutOf, elisionOf }: WordQuestions) {
  const oddityOf = rememberWords((word): Oddity | null => {
    const oddity = { isPiece: isPiece(word), cut: cutOf(word), elision: elisionOf(word) };
    return oddity.isPiece || oddity.cut !== 0 || oddity.elision !== 0 ? oddity : null;
  });
  return rememberTexts((text): readonly OddWord<Oddity>[] => oddWords(text, oddityOf));
}
