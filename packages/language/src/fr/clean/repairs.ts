import { allMatches } from "@communique/text";
import type { Lexicons } from "../../lexicon.ts";
import { compileGlueTest, findGlue } from "./glue.ts";
import { compileLostLetters } from "./lost-letters.ts";
import { compileNumberGlue } from "./number-glue.ts";
import { compileOddWords } from "./odd-words.ts";
import { anyOf, formsOf } from "./pattern.ts";
import { compileSplits } from "./splits.ts";
import type { Edit } from "./types.ts";
import type { WordTest } from "./words.ts";

/** Whatever stands in an address, a hashtag or a file name is left alone. */
const untouchable =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+|[#@]\p{L}+|(?<![\w-])[\w-]{1,64}\.(?:com|org|[Nn]et|vn|cn|fr|kh|la|gov|info|int|edu|tv)\b\S*/gu;

/** Without one of these signs there is none. */
const telling = /:\/\/|www\.|[@#]|\.(?:com|org|[Nn]et|vn|cn|fr|kh|la|gov|info|int|edu|tv)\b/;

/**
 * Finds torn words, then, once these are put right, glued ones: only what the word lists and patterns know, nothing
 * inside a name.
 */
export function compileRepairs(
  lexicons: Lexicons,
  words: WordTest,
): readonly ((text: string) => Edit[])[] {
  const months = anyOf(formsOf(lexicons, "months", "name"));
  const glue = compileGlueTest(lexicons, words);
  const isPiece = (word: string) => /^\p{Ll}+$/u.test(word) && !words.isWord(word);
  const oddWordsOf = compileOddWords({ ...glue, isPiece });
  const torn = [compileSplits(lexicons, words, oddWordsOf), compileLostLetters(lexicons, words)];
  const glued = [
    compileNumberGlue(months, words.isWord),
    (text: string) => findGlue(text, oddWordsOf(text), glue.kept),
    findGluedSentences,
  ];
  return [torn, glued].map((finders) => (text) => {
    const edits = inOrder(finders.flatMap((find) => find(text)));
    if (edits.length === 0 || !telling.test(text)) return edits;
    return outside(allMatches(text, untouchable), edits);
  });
}

/** The edits that touch none of the stretches; both are in order. */
function outside(stretches: readonly RegExpExecArray[], edits: readonly Edit[]): Edit[] {
  let next = 0;
  return edits.filter(({ start, end }) => {
    while (next < stretches.length && endOf(stretches[next]) <= start) next++;
    const stretch = stretches[next];
    return !stretch || end <= stretch.index;
  });
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

const gluedSentence =
  /[.!?…](?<=(?:[\p{Ll}\d]{2}["»”)\]]?|\p{Lu}{2}\)?|\p{Lu} \d).)(?=["«“]?\p{Lu}[\p{Ll}'’\s])/gu;
const gluedComma = /[,;:](?<=(?:\p{Ll}{2}|\p{Ll} ).)(?=\p{L}{2})/gu;
const gluedBracket = /(?=\(\p{Lu}[\p{L}+-]+[^()\n]{0,60}\))(?<=\p{L}{2})/gu;

function findGluedSentences(text: string): Edit[] {
  return [gluedSentence, gluedComma, gluedBracket].flatMap((pattern) =>
    allMatches(text, pattern).map(({ index, 0: { length } }) => {
      const at = index + length;
      return { start: at, end: at, text: " ", rule: "glued_sentence" };
    }),
  );
}

function inOrder(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    const clear =
      !last || edit.start > last.end || (edit.start === last.end && edit.start < edit.end);
    if (clear) kept.push(edit);
  }
  return kept;
}
