import { gapBefore, isCapital, isNear, isWord } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { readMonth, readYear, skipMonthOf } from "./month-year.ts";
import {
  endBefore,
  type Found,
  isApprox,
  readBound,
  readTurn,
  startOf,
  type Untexted,
} from "./phrase.ts";
import type { DateParts, PartOfPeriod } from "./types.ts";

interface MonthItem {
  readonly parts: DateParts;
  readonly next: number;
}

const cues = [
  "en",
  "de",
  "d",
  "depuis",
  "des",
  "avant",
  "apres",
  "pour",
  "vers",
  "entre",
  "courant",
  "jusqu",
  "date",
  "ce",
  "a",
];

/** Months without a day: `novembre 2020`, `fin juin`, `de mars à mai`, `novembre dernier`. */
export function parseMonths(t: Lexed, index: number): Found | null {
  const first = readMonthItem(t, index);
  if (!first || first.parts.month === undefined) return null;
  const last = readRange(t, first) ?? first;
  const turn = readTurn(t, last.next);
  const next = turn?.next ?? last.next;
  if (!isMonth(t, index, first, last, turn !== null)) return null;
  const bound = readBound(t, index);
  const phrase: Untexted = {
    start: startOf(t, index),
    end: endBefore(t, next),
    rule: last !== first ? "month_range" : first.parts.part ? "month_part" : "month",
    from: last === first ? first.parts : fill(first.parts, last.parts),
    to: last === first ? null : last.parts,
    ...(turn && { relative: turn.value }),
    ...(bound && { bound }),
    ...(isApprox(t, index) && { approx: true }),
  };
  return { phrases: [phrase], next };
}

function fill(from: DateParts, to: DateParts): DateParts {
  if (from.year || !to.year) return from;
  return { ...from, year: (from.month ?? 0) > (to.month ?? 0) ? to.year - 1 : to.year };
}

function readMonthItem(t: Lexed, index: number): MonthItem | null {
  const part = readPart(t, index);
  const month = readMonth(t, part?.next ?? index);
  if (!month) return null;
  const year = readYear(t, month.next);
  const parts = {
    ...(year && { year: year.value }),
    month: month.value,
    ...(part && { part: part.value }),
  };
  return { parts, next: year?.next ?? month.next };
}

/** `fin`, `mi-`, `début`, `milieu de`, `fin du mois de`, `courant` before a month. */
export function readPart(t: Lexed, index: number): { value: PartOfPeriod; next: number } | null {
  const word = t.words[index];
  if (word?.kind !== "part") return null;
  const gap = gapBefore(t, index + 1);
  if (gap !== "space" && gap !== "hyphen") return null;
  const next = isWord(t, index + 1, "de", "d", "du") ? skipMonthOf(t, index + 1) : index + 1;
  return { value: word.value as PartOfPeriod, next };
}

/** `mars à mai`, `juillet-août`, `mars et avril`. */
function readRange(t: Lexed, first: MonthItem): MonthItem | null {
  const gap = gapBefore(t, first.next);
  if (gap === "hyphen" || gap === "slash") return readMonthItem(t, first.next);
  if (gap !== "space" || !isWord(t, first.next, "a", "et", "ou", "jusqu")) return null;
  const skip = isWord(t, first.next + 1, "en", "a", "la") ? 2 : 1;
  return isNear(t, first.next + 1) || gapBefore(t, first.next + 1) === "apostrophe"
    ? readMonthItem(t, first.next + skip)
    : null;
}

/** A month's name alone needs a year, a part, a turn or a preposition: `Mars` may be a planet. */
function isMonth(
  t: Lexed,
  index: number,
  first: MonthItem,
  last: MonthItem,
  turned: boolean,
): boolean {
  if (turned || first.parts.year || last.parts.year || first.parts.part) return true;
  if (last !== first) return true;
  if (isCapital(t, index) && !isWord(t, index - 1, "en")) return false;
  if (t.words[index]?.month_kind !== "name") return false;
  if (t.words[index - 1]?.name === "mois") return true;
  return isWord(t, index - 1, ...cues) && gapBefore(t, index) !== "break";
}
