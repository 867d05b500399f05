import { sentences } from "@communique/text";
import { anniversariesIn } from "./anniversaries.ts";
import { type Cue, cuesIn } from "./cue-words.ts";
import { erasIn } from "./eras.ts";
import type { Lexed } from "./lex.ts";
import type { DatePhrase, DateSetting, DateSettings, FrenchDates } from "./types.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reads how the sentence about each phrase places it: its tense, and whose date it is. */
export function readSettings(
  t: Lexed,
  phrases: readonly DatePhrase[],
  dates: FrenchDates,
): DateSettings {
  const { text } = t;
  const settings: DateSetting[] = [];
  for (const sentence of sentences(text)) {
    const inside = phrasesBefore(phrases, settings.length, sentence.end);
    if (inside.length === 0) continue;
    const cues = cuesIn(t, tokenFrom(t, sentence.start), tokenFrom(t, sentence.end), dates);
    for (const phrase of inside) {
      const near = cuesNear(cues, phrase);
      settings.push({ tense: tenseOf(text, phrase, near), role: roleOf(text, phrase, near) });
    }
  }
  const anniversaries = anniversariesIn(t.folded, dates.words, dates.foundings);
  return { settings, eras: erasIn(t, dates), anniversaries };
}

function phrasesBefore(phrases: readonly DatePhrase[], from: number, end: number) {
  let to = from;
  while (to < phrases.length && (phrases[to] as DatePhrase).start < end) to++;
  return phrases.slice(from, to);
}

const window = 300;

/** The cues within a window of the phrase: a sentence may be a whole book without a full stop. */
function cuesNear(cues: readonly Cue[], phrase: DatePhrase): readonly Cue[] {
  const startOf = (index: number) => (cues[index] as Cue).start;
  const from = lowerBound(cues.length, startOf, phrase.start - window);
  return cues.slice(from, lowerBound(cues.length, startOf, phrase.end + window));
}

const tokenFrom = (t: Lexed, offset: number) =>
  lowerBound(t.count, (index) => t.starts[index] as number, offset);

/** The first index whose value is not below a bound. */
function lowerBound(count: number, valueAt: (index: number) => number, bound: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tenses = ["past_perfect", "past", "present", "future"] as const;

/** The tense of the nearest verb; one after the date counts as farther than one before it. */
function tenseOf(text: string, phrase: DatePhrase, cues: readonly Cue[]): DateSetting["tense"] {
  let best: DateSetting["tense"] = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const tense = tenses.find((name) => name === cue.kind);
    if (!tense) continue;
    const distance = distanceOf(text, phrase, cue);
    if (distance >= least) continue;
    best = tense;
    least = distance;
  }
  return best;
}

function distanceOf(text: string, phrase: DatePhrase, cue: Stretch): number {
  const before = cue.end <= phrase.start;
  const [from, to] = before ? [cue.end, phrase.start] : [phrase.end, cue.start];
  let distance = to - from;
  for (let i = from; i < to; i++) if (clauseSigns.has(text.charCodeAt(i))) distance += 25;
  return distance * (before ? 1 : 1.4);
}

const clauseSigns = new Set([...",;:()"].map((sign) => sign.charCodeAt(0)));

const reach = 60;
const roles = ["chair", "term", "founding", "agreement", "plan", "figure", "next_edition"] as const;

/** The nearest noun before the phrase that gives a year its role, within its clause. */
function roleOf(text: string, phrase: DatePhrase, cues: readonly Cue[]): DateSetting["role"] {
  let best: DateSetting["role"] = null;
  for (const cue of cues) {
    const role = roles.find((name) => name === cue.kind);
    if (!role || cue.end > phrase.start || phrase.start - cue.end > reach) continue;
    if (!/[,;:()]/.test(text.slice(cue.end, phrase.start))) best = role;
  }
  return best ?? (isOfPlan(text, phrase, cues) ? "plan" : null);
}

/** `pour que naisse en 2015 la Communauté`: the plan is named after its year. */
function isOfPlan(text: string, { from, end }: DatePhrase, cues: readonly Cue[]): boolean {
  if (from.year === undefined || from.month !== undefined) return false;
  const after = cues.find((cue) => cue.kind === "plan" && cue.start >= end);
  return after !== undefined && /^\s(?:la|une|de la) $/.test(text.slice(end, after.start));
}
