import { gapBefore, isNear, isWord } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { partBefore, partWord, readPartOfDay } from "./part-of-day.ts";
import { type Found, found, readBound } from "./phrase.ts";
import type { Relative } from "./types.ts";

/** `hier`, `avant-hier`, `demain matin`, `aujourd'hui`. */
export function parseRelativeDay(t: Lexed, index: number): Found | null {
  const word = t.words[index];
  if (word?.kind !== "relative_day") return null;
  const far = gapBefore(t, index) === "hyphen" && isWord(t, index - 1, "avant", "apres");
  const offset = Number(word.value) * (far ? 2 : 1);
  const after = word.value === "0" ? afterToday(t, index) : index + 1;
  if (after === -1) return null;
  const part = readPartOfDay(t, after);
  return found(t, far ? index - 1 : index, part?.next ?? after, {
    rule: "relative_day",
    from: {},
    to: null,
    relative: { unit: "day", offset },
    ...(part && { part_of_day: part.value }),
  });
}

function afterToday(t: Lexed, index: number): number {
  const hui = t.folded.slice(t.ends[index], (t.ends[index] as number) + 4);
  return /^.?hui$/.test(hui) ? index + 2 : -1;
}

/** `ce matin`, `cet après-midi`, `cette nuit`, `le soir même`. */
export function parsePartOfDay(t: Lexed, index: number): Found | null {
  const part = partWord(t, index);
  if (!part || !isWord(t, index - 1, "ce", "cet", "cette") || !isNear(t, index)) return null;
  return found(t, index - 1, part.next, {
    rule: "relative_day",
    from: {},
    to: null,
    relative: { unit: "day", offset: 0 },
    part_of_day: part.value,
  });
}

/** `le lendemain`, `la veille`; not `à la veille du sommet`. */
export function parseDayShift(t: Lexed, index: number): Found | null {
  const word = t.words[index];
  if (word?.kind !== "day_shift" || !isWord(t, index - 1, "le", "la", "l", "avant", "des"))
    return null;
  if (isNear(t, index + 1) && isWord(t, index + 1, "de", "du", "des", "d")) return null;
  const far = isWord(t, index - 1, "avant");
  const offset = Number(word.value) * (far ? 2 : 1);
  const part = readPartOfDay(t, index + 1);
  return found(t, index - (far ? 2 : 1), part?.next ?? index + 1, {
    rule: "anaphor",
    from: {},
    to: null,
    relative: { unit: "anaphor", offset, step: "day" },
    ...(part && { part_of_day: part.value }),
  });
}

type Unit = "day" | "week" | "weekend" | "month" | "year";

/** `la semaine prochaine`, `l'an dernier`, `cette année`, `le même jour`. */
export function parseUnit(t: Lexed, index: number): Found | null {
  const read = readUnit(t, index);
  if (!read) return null;
  const before = partBefore(t, read.first);
  const bound = readBound(t, read.first);
  return found(t, before?.first ?? read.first, read.next, {
    rule: read.relative.unit === "anaphor" ? "anaphor" : "relative_unit",
    from: {},
    to: null,
    relative: read.relative,
    ...(before && { part_of_day: before.value }),
    ...(bound && { bound }),
  });
}

interface UnitRead {
  readonly relative: Relative;
  readonly first: number;
  readonly next: number;
}

/** A unit of time turned to a period by the words about it. */
export function readUnit(t: Lexed, index: number): UnitRead | null {
  const word = t.words[index];
  if (word?.kind !== "unit" || word.value === "hour") return null;
  const unit = word.value as Unit;
  const after = unit === "weekend" ? index + 2 : index + 1;
  const at = index - 1;
  if (isWord(t, at, "meme")) return sameUnit(t, index, unit, after);
  if (isWord(t, at, "ce", "cette") && isNear(t, index)) return thisUnit(t, index, unit, after);
  const turn = isNear(t, after) ? t.words[after]?.kind : undefined;
  if ((turn !== "last" && turn !== "next") || unit === "day") return null;
  const first = isWord(t, at, "la", "le", "l") ? at : index;
  return { relative: { unit, offset: turn === "last" ? -1 : 1 }, first, next: after + 1 };
}

function sameUnit(t: Lexed, index: number, unit: Unit, next: number): UnitRead | null {
  if (unit === "weekend") return null;
  const first = isWord(t, index - 2, "le", "la", "ce") ? index - 2 : index - 1;
  return { relative: { unit: "anaphor", offset: 0, step: unit }, first, next };
}

function thisUnit(t: Lexed, index: number, unit: Unit, after: number): UnitRead {
  const here = gapBefore(t, after) === "hyphen" && isWord(t, after, "ci");
  const relative: Relative = unit === "day" ? { unit: "day", offset: 0 } : { unit, offset: 0 };
  return { relative, first: index - 1, next: here ? after + 1 : after };
}
