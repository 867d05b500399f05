import { gapBefore, isCapital, isNear, isWord, signAfter } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { plainYear } from "./month-year.ts";

const before = [
  "en",
  "depuis",
  "des",
  "avant",
  "apres",
  "pour",
  "vers",
  "entre",
  "jusqu",
  "de",
  "d",
  "ici",
  "a",
  "date",
  "passant",
];

/** Whether a number that can be a year is one, by the words about it. */
export function isYear(t: Lexed, index: number): boolean {
  if (isCounted(t, index) || isLabelled(t, index - 1)) return false;
  return hasCue(t, index) || followsYear(t, index) || isNamed(t, index) || isBracketed(t, index);
}

/** `2000 personnes`, `2.000`, `1950 km`: a number with its unit, or a part of a number. */
function isCounted(t: Lexed, index: number): boolean {
  const kind = t.words[index + 1]?.kind;
  if (isNear(t, index + 1) && (kind === "not_day" || kind === "unit")) return true;
  const after = t.folded.slice(t.ends[index], (t.ends[index] as number) + 2);
  if (/^[.,/]\d/.test(after) || /^\/[a-z]/.test(after)) return true;
  const start = t.starts[index] as number;
  return /[\d.,/$€#°]$/.test(t.folded.slice(start - 1, start)) && gapBefore(t, index) !== "comma";
}

/** `Vision 2025`, `loi 2019`, `Airbus 2020`: a name or number, not a date. */
function isLabelled(t: Lexed, index: number): boolean {
  return t.words[index]?.kind === "not_label";
}

function hasCue(t: Lexed, index: number): boolean {
  if (!isNear(t, index)) return hasSignCue(t, index);
  if (gapBefore(t, index) === "none") return isWord(t, index - 1, "en", "depuis", "pour", "de");
  const word = t.words[index - 1];
  const cued =
    word?.kind === "unit"
      ? word.value === "year"
      : word?.kind === "year_cue" || word?.kind === "period_word";
  if (cued || word?.kind === "season") return true;
  if (!isWord(t, index - 1, ...before)) return false;
  return !isWord(t, index - 1, "de", "a", "d", "pour") || endsThere(t, index + 1);
}

/** `l'après-2020`; `2023 a vu` at the head of a clause. */
function hasSignCue(t: Lexed, index: number): boolean {
  const gap = gapBefore(t, index);
  if (gap === "hyphen") return isWord(t, index - 1, "apres", "avant");
  return gap !== "apostrophe" && isNear(t, index + 1) && isWord(t, index + 1, "a", "est");
}

/** A year is followed by no noun that it counts: `de 2000 soldats`; `de 2013 doit` is a year. */
function endsThere(t: Lexed, index: number): boolean {
  if (index >= t.count || !isNear(t, index) || t.words[index] !== null) return true;
  return !/[sx]$/.test(t.folded.slice(t.starts[index], t.ends[index]));
}

function followsYear(t: Lexed, index: number): boolean {
  const joined = isWord(t, index - 1, "et", "ou", "a") ? index - 2 : index - 1;
  if (joined === index - 1 && gapBefore(t, index) !== "comma") return false;
  return plainYear(t, joined) !== null && endsThere(t, index + 1);
}

/** `l'APEC 2017`, `le Sommet 2023`: a year after a name that editions carry. */
function isNamed(t: Lexed, index: number): boolean {
  const gap = gapBefore(t, index);
  if (gap !== "space" && gap !== "hyphen" && gap !== "close") return false;
  const word = t.words[index - 1];
  if (word?.kind === "label_noun") return endsThere(t, index + 1);
  if (follows(t, index - 2, "not_label") || follows(t, index - 4, "not_label")) return false;
  return (
    !word &&
    (t.numbers[index - 1] ?? 0) === -1 &&
    isCapital(t, index - 1) &&
    endsThere(t, index + 1)
  );
}

/** Whether one of two words from an index on is of a kind: `la Vision de l'ASEAN 2025`. */
const follows = (t: Lexed, index: number, kind: string) =>
  t.words[index]?.kind === kind || t.words[index + 1]?.kind === kind;

/** `(2018)`, `(Tokyo, 2018)`. */
function isBracketed(t: Lexed, index: number): boolean {
  const opens = t.folded.charAt((t.starts[index] as number) - 1) === "(";
  const closes = t.folded.charAt(t.ends[index] as number) === ")";
  if (opens) return closes || (signAfter(t, index) === "," && plainYear(t, index + 1) !== null);
  return closes && gapBefore(t, index) === "comma";
}
