import { isBareDay } from "./bare-day.ts";
import { type Dated, datedOf } from "./dated.ts";
import { isNear, isWord } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { partBefore, readPartOfDay } from "./part-of-day.ts";
import {
  endBefore,
  type Found,
  isApprox,
  readBound,
  readTurn,
  startOf,
  type Untexted,
} from "./phrase.ts";
import { readSeries } from "./series.ts";
import type { DateParts, PartOfDay, Relative } from "./types.ts";

/** Days with or without month and year: single, ranges and lists, weekdays alone. */
export function parseDays(t: Lexed, index: number): Found | null {
  const series = readSeries(t, index);
  if (!series) return null;
  const all = datedOf(series, isBetween(t, index));
  const last = all.at(-1);
  if (!last) return null;
  const tail = readTail(t, series.next);
  const phrases = all.flatMap((dated) => {
    const end = dated === last ? tail : { next: nextOf(dated), turn: null, part: null };
    return phraseOf(t, dated, end) ?? [];
  });
  return phrases.length > 0 ? { phrases, next: tail.next } : null;
}

interface Tail {
  readonly next: number;
  readonly turn: Relative | null;
  readonly part: PartOfDay | null;
}

const nextOf = (dated: Dated) => dated.items.at(-1)?.next ?? 0;

/** A part of the day and a turn after the date, in either order. */
function readTail(t: Lexed, index: number): Tail {
  const early = readTurn(t, index);
  const part = readPartOfDay(t, early?.next ?? index);
  const turn = early ?? readTurn(t, part?.next ?? index);
  const next = Math.max(index, early?.next ?? 0, part?.next ?? 0, turn?.next ?? 0);
  return { next, turn: turn?.value ?? null, part: part?.value ?? null };
}

function phraseOf(t: Lexed, dated: Dated, tail: Tail): Untexted | null {
  const first = dated.items[0]?.first ?? 0;
  const lead = readLead(t, first, dated.kind);
  const bare = !hasMonth(dated) && dated.kind !== "weekday" && dated.from.day !== undefined;
  if (bare && !tail.turn && !isBareDay(t, dated, lead, tail.next)) return null;
  const before = partBefore(t, first) ?? partBefore(t, lead.first);
  const part = before?.value ?? dated.items[0]?.part_of_day ?? tail.part;
  const bound = readBound(t, first);
  const relative = tail.turn ?? weekdayRelative(t, first, dated);
  return {
    start: startOf(
      t,
      before?.first ?? (bare || dated.kind !== "day" || lead.keep ? lead.first : first),
    ),
    end: closed(t, endBefore(t, tail.next), first, tail.next),
    rule: ruleOf(dated, bare),
    from: dated.from,
    to: dated.to,
    ...(dated.days && { days: dated.days }),
    ...(relative && { relative }),
    ...(part && { part_of_day: part }),
    ...(bound && { bound }),
    ...(isApprox(t, first) && { approx: true }),
  };
}

const hasMonth = ({ from, to }: Dated) => (to ?? from).month !== undefined;

/** The article or preposition that belongs to the date. */
export interface Lead {
  readonly first: number;
  readonly word: string;
  readonly between: boolean;
  /** Belongs to the phrase even before a single date: `ce lundi`. */
  readonly keep: boolean;
}

const isBetween = (t: Lexed, first: number) =>
  isWord(t, first - 1, "entre") ||
  (isWord(t, first - 2, "entre") && isWord(t, first - 1, "le", "les"));

function readLead(t: Lexed, first: number, kind: Dated["kind"]): Lead {
  const at = first - 1;
  const names = ["le", "les", "du", "des", "ce", "au", "de", "entre"];
  const word = isNear(t, first) && isWord(t, at, ...names) ? (t.words[at]?.value ?? "") : "";
  const between = isBetween(t, first);
  const keep = word === "ce";
  const includes = word !== "" && (word !== "de" || kind === "range");
  if (!includes) return { first, word, between, keep };
  const wide = (between && word !== "entre") || (word === "au" && isWord(t, at - 1, "jusqu"));
  return { first: wide ? at - 1 : at, word, between, keep };
}

function ruleOf({ kind, from, to }: Dated, bare: boolean): string {
  if (from.day === undefined) return to ? "weekdays" : "weekday";
  const name = kind === "day" && from.weekday ? "weekday_day" : kind;
  return bare ? `${name}_bare` : name;
}

function weekdayRelative(t: Lexed, first: number, dated: Dated): Relative | null {
  if (isWord(t, first - 1, "ce"))
    return { unit: lacksDay(dated.from) ? "weekday" : "named", offset: 0 };
  return lacksDay(dated.from) ? { unit: "weekday", offset: null } : null;
}

const lacksDay = (parts: DateParts) => parts.day === undefined;

/** `vendredi (18 mai)`: the bracket that opened inside the phrase closes it. */
function closed(t: Lexed, end: number, first: number, next: number): number {
  if (t.folded.charAt(end) !== ")") return end;
  return t.folded.slice(startOf(t, first), endBefore(t, next)).includes("(") ? end + 1 : end;
}
