import { gapBefore, isNear, isWord, signAfter, standsFree } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import type { Read } from "./read.ts";

/** A day of the month: 1 to 31, `1er`, `premier` and number words before a month. */
export function readDay(t: Lexed, index: number): Read<number> | null {
  if (index < 0 || index >= t.count) return null;
  const value = t.numbers[index] as number;
  if (value === -1) return readDayInWords(t, index);
  const length = (t.ends[index] as number) - (t.starts[index] as number);
  if (value < 1 || value > 31 || length > 2 || !standsFree(t, index)) return null;
  const next = value === 1 && isFirstSuffix(t, index + 1) ? index + 2 : index + 1;
  return endsCleanly(t, next) ? { value, next } : null;
}

function isFirstSuffix(t: Lexed, index: number): boolean {
  if (!isNear(t, index)) return false;
  const suffix = t.folded.slice(t.starts[index], t.ends[index]);
  return suffix === "er" || (suffix === "e" && gapBefore(t, index) === "none");
}

/** A letter glued to the day must begin a word of dates; `12,5`, `12 %` and `12h` are no days. */
function endsCleanly(t: Lexed, next: number): boolean {
  const sign = signAfter(t, next - 1);
  const after = t.folded.charAt((t.ends[next - 1] as number) + 1);
  if (/[.,:]/.test(sign) && /\d/.test(after)) return false;
  if (/[%°€$ªº:]/.test(sign) || (sign === " " && /[%°€$]/.test(after))) return false;
  if (gapBefore(t, next) !== "none") return true;
  const word = t.words[next];
  return word?.month !== undefined || isWord(t, next, "au", "et", "a");
}

function readDayInWords(t: Lexed, index: number): Read<number> | null {
  const word = t.words[index];
  const value = word?.ordinal === 1 ? 1 : word?.number === 1 ? 0 : (word?.number ?? 0);
  if (value < 1 || value > 31 || gapBefore(t, index + 1) !== "space") return null;
  return t.words[index + 1]?.month_kind === "name" ? { value, next: index + 1 } : null;
}
