import { gapBefore, isNear, isWord, signAfter } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { plainYear } from "./month-year.ts";
import { readPart } from "./months.ts";
import { type Found, found, isApprox, readBound } from "./phrase.ts";
import { isYear } from "./year-cues.ts";

/** Years and spans of years: `en 2020`, `fin 2021`, `2021-2025`, `entre 2010 et 2015`. */
export function parseYears(t: Lexed, index: number): Found | null {
  const part = readPart(t, index);
  const at = part ? skipYearWord(t, part.next) : index;
  const year = at < t.count ? plainYear(t, at) : null;
  if (year === null) return null;
  if (!part) {
    const period = parsePeriod(t, at, year);
    if (period) return period;
  }
  if (!part && !isYear(t, at)) return null;
  const bound = readBound(t, index);
  return found(t, index, at + 1, {
    rule: part ? "year_part" : "year",
    from: { year, ...(part && { part: part.value }) },
    to: null,
    ...(bound && { bound }),
    ...(isApprox(t, index) && { approx: true }),
  });
}

/** `fin de l'année 2020`: from `fin` to the number. */
function skipYearWord(t: Lexed, index: number): number {
  const at = isWord(t, index, "l") ? index + 1 : index;
  return t.words[at]?.value === "year" ? at + 1 : index;
}

function parsePeriod(t: Lexed, index: number, from: number): Found | null {
  const at = secondYear(t, index);
  const to = at === null ? null : yearAfter(t, at, from);
  if (at === null || to === null || to <= from || to - from > 40) return null;
  if (signAfter(t, at) === "/") return null;
  return found(t, index, at + 1, { rule: "period", from: { year: from }, to: { year: to } });
}

function secondYear(t: Lexed, index: number): number | null {
  const gap = gapBefore(t, index + 1);
  if (gap === "hyphen" || gap === "slash") return index + 1;
  if (gap !== "space") return null;
  const ranged = isWord(t, index - 1, "de", "entre", "periode");
  const joined =
    isWord(t, index + 1, "a") || (isWord(t, index + 1, "et") && isWord(t, index - 1, "entre"));
  return ranged && joined && isNear(t, index + 2) ? index + 2 : null;
}

/** The second year in full, or its last two digits where it is the next year: `2022-23`. */
function yearAfter(t: Lexed, index: number, from: number): number | null {
  const full = plainYear(t, index);
  if (full !== null) return full;
  const length = (t.ends[index] ?? 0) - (t.starts[index] ?? 0);
  return length === 2 && t.numbers[index] === (from + 1) % 100 ? from + 1 : null;
}
