import type { MeetingWords } from "@communique/language";
import { findPhrases, type PhraseMatch, type Tokens, wordOf } from "@communique/text";
import type { Ordinal } from "./types.ts";

/** Every number that stands as an ordinal: `19e`, `32 e`, `XVIIIe`, `neuvième`; with its tokens. */
export function findOrdinals(text: string, tokens: Tokens, words: MeetingWords): Ordinal[] {
  const spelled = findPhrases(words.ordinals, text, tokens).map(wordOrdinal);
  const written: Ordinal[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const ordinal = ordinalAt(text, tokens, i, words.edges);
    if (ordinal) written.push(ordinal);
  }
  return [...spelled, ...written].sort((a, b) => a.start - b.start);
}

function wordOrdinal(match: PhraseMatch<number>): Ordinal {
  return { start: match.start, end: match.end, value: match.values[0] ?? 0 };
}

function ordinalAt(
  text: string,
  tokens: Tokens,
  index: number,
  edges: MeetingWords["edges"],
): Ordinal | null {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (end - start > 9 || !mayCount(text, tokens.folded, start, end)) return null;
  const word = wordOf(tokens, index);
  const digits = edges.suffixed.exec(word);
  if (digits) return { start, end, value: Number(digits[1]) };
  const numeral = edges.roman.exec(word)?.[1];
  if (numeral && isUpper(text.slice(start, start + numeral.length))) {
    return romanOrdinal(start, end, numeral);
  }
  return /^\d{1,3}$/.test(word) ? splitOrdinal(tokens, index, edges.looseSuffix) : null;
}

const [zero, nine] = [0x30, 0x39];
const suffixes = new Set(Array.from("eᵉ", (sign) => sign.charCodeAt(0)));

/** A digit, or a capital before a suffix: spares most words a closer look. */
function mayCount(text: string, folded: string, start: number, end: number): boolean {
  const unit = folded.charCodeAt(start);
  if (unit >= zero && unit <= nine) return true;
  return suffixes.has(folded.charCodeAt(end - 1)) && text.charCodeAt(start) !== unit;
}

/** `32 e`: the suffix came loose at an old line break or a superscript. */
function splitOrdinal(tokens: Tokens, index: number, suffix: RegExp): Ordinal | null {
  if (index + 1 >= tokens.count || !suffix.test(wordOf(tokens, index + 1))) return null;
  const gap = (tokens.starts[index + 1] as number) - (tokens.ends[index] as number);
  if (gap > 1) return null;
  return {
    start: tokens.starts[index] as number,
    end: tokens.ends[index + 1] as number,
    value: Number(wordOf(tokens, index)),
  };
}

const isUpper = (letters: string) => letters === letters.toUpperCase();

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanOrdinal(start: number, end: number, numeral: string): Ordinal | null {
  const digits = [...numeral].map((digit) => romanDigits[digit] ?? 0);
  const value = digits.reduce(
    (sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit),
    0,
  );
  return value > 0 ? { start, end, value } : null;
}
