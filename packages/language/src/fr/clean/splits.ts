import { allMatches } from "@communique/text";
import { cell, type Lexicons, lexicon } from "../../lexicon.ts";
import type { Oddity } from "./odd-words.ts";
import { anyOf } from "./pattern.ts";
import type { OddWord } from "./scan-words.ts";
import type { Edit } from "./types.ts";
import type { WordTest } from "./words.ts";

const ordinalGap =
  /(?<=(?<![\p{L}\d,.])\d{1,3}) (?=(?:es|ème|eme|ères?|è)(?![\p{L}'’.-])|e (?=\p{L}))/gu;
const before = /(?<![\p{L}\p{M}\d'’.-])(\p{L}\p{Ll}*) $/u;
const fewestLetters = 4;
const longestPiece = 15;

/** Finds words that an old line break split (`l es`, `12 e`, `m inistres`). */
export function compileSplits(
  lexicons: Lexicons,
  { isWord }: WordTest,
  oddWordsOf: (text: string) => readonly OddWord<Oddity>[],
): (text: string) => Edit[] {
  const rows = lexicon(lexicons, "clean-glue").filter((row) => row.kind === "split");
  const broken = anyOf(rows.map((row) => cell(row, "form")));
  const split = new RegExp(String.raw`(?<=(?:^|\s))${broken}(?=\s\p{L}{2})`, "gmu");
  return (text) => [
    ...allMatches(text, split).map(({ index, 0: found }) => drop(index + found.search(/\s/))),
    ...allMatches(text, ordinalGap).map(({ index }) => drop(index)),
    ...findPieces(text, oddWordsOf(text), isWord),
  ];
}

function drop(at: number): Edit {
  return { start: at, end: at + 1, text: "", rule: "split_word" };
}

/** A piece that is no word, and before it a consonant alone or another such piece. */
function findPieces(
  text: string,
  odd: readonly OddWord<Oddity>[],
  isWord: (word: string) => boolean,
): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end, value } of odd) {
    if (end - start > longestPiece || text[start - 1] !== " ") continue;
    if (!value.isPiece || /['’]/.test(text[end] ?? "")) continue;
    const head = before.exec(text.slice(Math.max(0, start - longestPiece - 2), start))?.[1] ?? "";
    if (isSplit(head, text.slice(start, end), isWord)) edits.push(drop(start - 1));
  }
  return edits;
}

/** Two pieces that are no words by themselves, and one word together. */
function isSplit(head: string, tail: string, isWord: (word: string) => boolean): boolean {
  if (head === "" || head.length + tail.length < fewestLetters) return false;
  const alone = head.length === 1 ? /[b-df-hj-np-tv-xz]/.test(head) : /^\p{Ll}/u.test(head);
  return alone && (head.length === 1 || !isWord(head)) && isWord(head + tail);
}
