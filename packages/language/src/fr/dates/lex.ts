import { fold } from "@communique/text";
import { shapeOf } from "./compile.ts";
import type { FrenchDates, Word } from "./types.ts";

/** The words and numbers of a text; only words of the date lexicons are looked up. */
export interface Lexed {
  readonly text: string;
  readonly folded: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly words: readonly (Word | null)[];
  /** The number that stands there; -1 for a word or for more than four digits. */
  readonly numbers: Int32Array;
  /** The tokens that may begin the name of a person or event, which dates a text. */
  readonly marks: readonly number[];
}

const classes = buildClasses();
/** A letter lost in some encoding: `f?vrier`. */
const question = 63;

function isLower(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 97 && unit <= 122;
}

/** Cuts a text into runs of letters and runs of digits: `5avril` is two, so glued words come apart. */
export function lex(text: string, dates: FrenchDates, folded = fold(text)): Lexed {
  const most = folded.length + 1;
  const [starts, ends] = [new Uint32Array(most), new Uint32Array(most)];
  let count = 0;
  let open = 0;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    const kind = unit === question && open === 1 && isLower(text, i + 1) ? 1 : classes[unit];
    if (kind === undefined || kind === open) continue;
    if (open !== 0) ends[count++] = i;
    if (kind !== 0) starts[count] = i;
    open = kind;
  }
  if (open !== 0) ends[count++] = folded.length;
  return { text, folded, count, starts, ends, ...readTokens(folded, dates, count, starts, ends) };
}

function readTokens(
  folded: string,
  dates: FrenchDates,
  count: number,
  starts: Uint32Array,
  ends: Uint32Array,
) {
  const words = new Array<Word | null>(count).fill(null);
  const numbers = new Int32Array(count).fill(-1);
  const marks: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    if (classes[folded.charCodeAt(start)] === 2) {
      numbers[i] = numberOf(folded, start, end);
      continue;
    }
    const word = wordAt(folded, start, end, dates);
    if (word?.eras) marks.push(i);
    if (!word?.foreign) words[i] = word;
  }
  return { words, numbers, marks };
}

function numberOf(folded: string, start: number, end: number): number {
  if (end - start > 4) return -1;
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + folded.charCodeAt(i) - 48;
  return value;
}

function wordAt(folded: string, start: number, end: number, dates: FrenchDates): Word | null {
  if (dates.shapes[shapeOf(folded, start, end)] === 0) return null;
  return dates.words.get(folded.slice(start, end)) ?? null;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  const letter = /[\p{L}\p{M}]/u;
  for (let unit = 0; unit < 65536; unit++) {
    table[unit] = letter.test(String.fromCharCode(unit)) ? 1 : 0;
  }
  for (let unit = 0xd800; unit <= 0xdfff; unit++) table[unit] = 1;
  for (let unit = 48; unit <= 57; unit++) table[unit] = 2;
  return table;
}
