import type { Lexicons } from "../../lexicon.ts";
import { anyOf, formsOf } from "./pattern.ts";

/** Endings of conjugated forms, with the infinitives that they may come from. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:era|eront|erait|eraient)$/, ["er", "ir"]],
  [/(?:ira|iront|irait|iraient)$/, ["ir", "rir"]],
  [/(?:ra|ront|rait|raient)$/, ["re", "oir", "r"]],
  [/issent$|it$/, ["ir", "re"]],
  [/(?:ent|aient|ait|èrent|a)$/, ["er", "re", "ir"]],
];
const candidate = /(?<![\p{L}'’-])\p{Ll}{2,}(?:ent|ait|ra|ront|it|èrent|a)(?![\p{L}'’])/gu;

/** Builds the test whether a stretch holds a word that only sentences have. */
export function compileVerbs(
  lexicons: Lexicons,
  isWord: (word: string) => boolean,
): (text: string) => boolean {
  const listed = new RegExp(
    `(?<![\\p{L}'’-])${anyOf(formsOf(lexicons, "clean-verbs", "verb"))}(?![\\p{L}-])`,
    "u",
  );
  const nouns = new Set(formsOf(lexicons, "clean-verbs", "noun"));
  const isVerb = (word: string) => !nouns.has(word) && isWord(word) && comesFromVerb(word, isWord);
  return (text) => listed.test(text) || (text.match(candidate) ?? []).some((word) => isVerb(word));
}

function comesFromVerb(word: string, isWord: (word: string) => boolean): boolean {
  return endings.some(([ending, infinitives]) => {
    const stem = word.replace(ending, "");
    const cut = stem.length < word.length && stem.length > 1;
    return cut && infinitives.some((infinitive) => isWord(stem + infinitive));
  });
}
