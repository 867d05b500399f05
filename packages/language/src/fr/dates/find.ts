import { parseDays } from "./days.ts";
import { type Lexed, lex } from "./lex.ts";
import { parseMonths } from "./months.ts";
import { isCompact, parseNumeric } from "./numeric.ts";
import { parseAgo, parseAmount } from "./offsets.ts";
import { parseDecade, parsePartOfUnit, parseSeason, parseSpan } from "./periods.ts";
import type { Found, Parser, Untexted } from "./phrase.ts";
import { parseDayShift, parsePartOfDay, parseRelativeDay, parseUnit } from "./relative.ts";
import { readSettings } from "./settings.ts";
import type { DatePhrase, FrenchDates, ReadDates, Word } from "./types.ts";
import { parseYears } from "./years.ts";

/** Every date phrase of a text, in order and not overlapping; the longest reading wins. */
export function findDatePhrases(text: string, dates: FrenchDates): DatePhrase[] {
  return phrasesOf(lex(text, dates));
}

/** The phrases of a text, and how its words place them; the text may be handed in folded too. */
export function readDates(text: string, dates: FrenchDates, folded?: string): ReadDates {
  const t = lex(text, dates, folded);
  const phrases = phrasesOf(t);
  return { phrases, settings: readSettings(t, phrases, dates) };
}

/** The phrases of a text that is cut into tokens. */
export function phrasesOf(t: Lexed): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  for (let i = 0; i < t.count; ) {
    const hit = findAt(t, i);
    if (hit) keep(phrases, hit.phrases, t.text);
    i = Math.max(i + 1, hit?.next ?? 0);
  }
  return phrases;
}

function findAt(t: Lexed, index: number): Found | null {
  const word = t.words[index];
  if (word) return parse(parsersOf(word), t, index);
  return (t.numbers[index] ?? -1) < 0 && !isCompact(t, index) ? null : parse(ofNumbers, t, index);
}

function parse(parsers: readonly Parser[], t: Lexed, index: number): Found | null {
  for (const parser of parsers) {
    const hit = parser(t, index);
    if (hit) return hit;
  }
  return null;
}

const none: readonly Parser[] = [];
const ofNumbers: readonly Parser[] = [parseNumeric, parseDays, parseYears, parseAmount];
const ofKinds: Readonly<Record<string, readonly Parser[]>> = {
  part: [parseMonths, parsePartOfUnit, parseYears],
  relative_day: [parseRelativeDay],
  part_of_day: [parsePartOfDay],
  day_shift: [parseDayShift],
  season: [parseSeason],
  span: [parseSpan],
  unit: [parseDecade, parseUnit],
};

function parsersOf(word: Word): readonly Parser[] {
  if (word.weekday) return ofWeekdays;
  if (word.month && !word.number) return ofMonths;
  if (word.number || word.ordinal) return ofNumberWords;
  if (word.kind === "function") return ofFunctions[word.value] ?? none;
  return ofKinds[word.kind ?? ""] ?? none;
}

const ofWeekdays: readonly Parser[] = [parseDays];
const ofMonths: readonly Parser[] = [parseMonths];
const ofNumberWords: readonly Parser[] = [parseDays, parseAmount];
const ofFunctions: Readonly<Record<string, readonly Parser[]>> = {
  il: [parseAgo],
  apres: [parsePartOfDay],
};

/** Adds phrases; what a look-back would take from the phrase before stays with that phrase. */
function keep(phrases: DatePhrase[], added: readonly Untexted[], text: string): void {
  for (const phrase of added) {
    const start = Math.max(phrase.start, phrases.at(-1)?.end ?? 0);
    if (phrase.end > start) phrases.push({ ...phrase, start, text: text.slice(start, phrase.end) });
  }
}
