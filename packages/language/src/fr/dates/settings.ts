import { sentences } from "@communique/text";
import { type Cue, cuesIn } from "./cue-words.ts";
import { erasIn } from "./eras.ts";
import type { DatePhrase, DateSetting, DateSettings, FrenchDates } from "./types.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reads how the sentence about each phrase places it: its tense, and whose date it is. */
export function readDateSettings(
  text: string,
  phrases: readonly DatePhrase[],
  dates: FrenchDates,
): DateSettings {
  const settings: DateSetting[] = [];
  let pandemic: Stretch | null = null;
  let at = 0;
  for (const sentence of sentences(text)) {
    const cues = cuesIn(text, sentence, dates);
    pandemic ??= cues.find((cue) => cue.kind === "pandemic") ?? null;
    for (; at < phrases.length; at++) {
      const phrase = phrases[at] as DatePhrase;
      if (phrase.start >= sentence.end) break;
      const near = cuesNear(cues, phrase);
      settings.push({ tense: tenseOf(text, phrase, near), role: roleOf(text, phrase, near) });
    }
  }
  const eras = erasIn(text, dates);
  while (settings.length < phrases.length) settings.push({ tense: null, role: null });
  return { settings, pandemic: pandemic && { start: pandemic.start, end: pandemic.end }, eras };
}

const window = 300;

/** The cues within a window of the phrase: a sentence may be a whole book without a full stop. */
function cuesNear(cues: readonly Cue[], phrase: DatePhrase): readonly Cue[] {
  const from = firstFrom(cues, phrase.start - window);
  return cues.slice(from, firstFrom(cues, phrase.end + window));
}

function firstFrom(cues: readonly Cue[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).start < offset) low = middle + 1;
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
  const between = text.slice(from, to);
  const commas = between.split(/[,;:()]/).length - 1;
  return (between.length + commas * 25) * (before ? 1 : 1.4);
}

const reach = 60;
const roles = ["chair", "term", "founding", "agreement", "plan"] as const;

/** The nearest noun before the phrase that gives a year its role, within its clause. */
function roleOf(text: string, phrase: DatePhrase, cues: readonly Cue[]): DateSetting["role"] {
  let best: DateSetting["role"] = null;
  for (const cue of cues) {
    const role = roles.find((name) => name === cue.kind);
    if (!role || cue.end > phrase.start || phrase.start - cue.end > reach) continue;
    if (!/[,;:()]/.test(text.slice(cue.end, phrase.start))) best = role;
  }
  return best;
}
