import { allMatches } from "@communique/text";
import { cell, type Lexicons, lexicon } from "../../lexicon.ts";
import type { Edit } from "./types.ts";
import type { WordTest } from "./words.ts";

const accented = [..."éèêàâçîïôùûœëü"];
const torn = /(?<![\p{L}\d?])(?=[\p{L}]*\?)[\p{L}?]{2,30}(?![\p{L}\d])/gu;
const certain = /\p{L}\?\p{Ll}/u;
const mostLost = 3;

/**
 * Finds words that lost accented letters to question marks (`re?u`, `soci?t?`): only in a text that
 * has one within a word, and only where one French word fits, or a list says which.
 */
export function compileLostLetters(
  lexicons: Lexicons,
  { isWord }: WordTest,
): (text: string) => Edit[] {
  const rows = lexicon(lexicons, "clean-restore");
  const known = new Map(rows.map((row) => [cell(row, "form"), cell(row, "value")]));
  const restored = (word: string, next: string) => {
    const inside = word.replace(/\?+$/, "");
    const asks = word !== inside && !/^ \p{Ll}/u.test(next);
    const lower = (asks ? inside : word).toLowerCase();
    return lower.includes("?") ? (known.get(lower) ?? onlyFit(lower, isWord)) : null;
  };
  return (text) => {
    if (!text.includes("?") || !certain.test(text)) return [];
    return allMatches(text, torn).flatMap(({ index, 0: word }) => {
      const end = index + word.length;
      const form = restored(word, text.slice(end, end + 2));
      return form === null ? [] : lettersOf(word, form, index);
    });
  };
}

/** The one word that fits where each question mark is an accented letter; null if none or several. */
function onlyFit(torn: string, isWord: (word: string) => boolean): string | null {
  if (torn.split("?").length > mostLost + 1 || !/\p{L}{2}|\p{L}\?\p{L}/u.test(torn)) return null;
  const fits = fillings(torn).filter(isWord);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function fillings(torn: string): string[] {
  if (!torn.includes("?")) return [torn];
  return accented.flatMap((letter) => fillings(torn.replace("?", letter)));
}

function lettersOf(word: string, form: string, offset: number): Edit[] {
  return [...form].flatMap((letter, index) => {
    if (word[index] !== "?") return [];
    const start = offset + index;
    const text =
      index === 0 && word.length > 1 && /^\?\p{Lu}/u.test(word) ? letter.toUpperCase() : letter;
    return [{ start, end: start + 1, text, rule: "lost_letter" }];
  });
}
