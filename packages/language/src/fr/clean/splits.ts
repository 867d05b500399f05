import { cell, type Lexicons, lexicon } from "../../lexicon.ts";
import { anyOf } from "./pattern.ts";
import type { Edit } from "./types.ts";

const ordinalGap =
  /(?<=(?<![\p{L}\d,.])\d{1,3}) (?=(?:es|ème|eme|ères?|è)(?![\p{L}'’.-])|e (?=\p{L}))/gu;
const lostLetter = /(?<=\p{Ll})\?(?=\p{Ll})/gu;
const accented = "éèêàâçîïôùûœëü";

/** Finds words that an old line break split (`l es`, `12 e`) or that lost a letter (`re?u`). */
export function compileSplits(
  lexicons: Lexicons,
  isWord: (word: string) => boolean,
): (text: string) => Edit[] {
  const rows = lexicon(lexicons, "clean-glue").filter((row) => row.kind === "split");
  const broken = anyOf(rows.map((row) => cell(row, "form")));
  const split = new RegExp(String.raw`(?<=(?:^|\s))${broken}(?=\s\p{L}{2})`, "gmu");
  return (text) => [
    ...[...text.matchAll(split)].map(({ index, 0: found }) => drop(index + found.search(/\s/))),
    ...[...text.matchAll(ordinalGap)].map(({ index }) => drop(index)),
    ...[...text.matchAll(lostLetter)].flatMap(({ index }) => restore(text, index, isWord)),
  ];
}

function drop(at: number): Edit {
  return { start: at, end: at + 1, text: "", rule: "split_word" };
}

/** The one accented letter that makes a word of what stands around a question mark; else nothing. */
function restore(text: string, at: number, isWord: (word: string) => boolean): Edit[] {
  const before = /\p{L}{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  const after = /^\p{L}{0,20}/u.exec(text.slice(at + 1, at + 21))?.[0] ?? "";
  const twice =
    text[at - before.length - 1] === "?" || /^\?\p{Ll}/u.test(text.slice(at + 1 + after.length));
  if (twice) return [];
  const fits = [...accented].filter((letter) => isWord((before + letter + after).toLowerCase()));
  const [letter] = fits;
  if (!letter || fits.length > 1) return [];
  return [{ start: at, end: at + 1, text: letter, rule: "lost_letter" }];
}
