import type { Mention } from "@communique/model";
import type { Candidate } from "../candidates/types.ts";
import { inSentence, type Reading, sentenceAt, within } from "../reading.ts";
import { addDays } from "./calendar.ts";

/** The ISO day that an EDTF date begins with; null where it says less than a day. */
export const calendarDay = (edtf: string) => /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0] ?? null;

/** The last day of a meeting of which one day is told. */
export function lastDay(
  reading: Reading,
  candidate: Candidate,
  mention: Mention,
  starts: string | null,
): string | null {
  if (starts === null) return null;
  const until = endBound(reading, mention, starts);
  if (until) return until;
  const days = lengthInDays(reading, candidate, mention);
  if (days > 1) return addDays(starts, days - 1);
  return opensHere(reading, mention) ? null : starts;
}

/** `jusqu'au 10` in the same or the next sentence. */
function endBound(reading: Reading, mention: Mention, starts: string): string | null {
  const sentence = sentenceAt(reading, mention.start);
  const bounds = [sentence, sentence + 1]
    .flatMap((index) => inSentence(reading, reading.mentions.date, index))
    .filter((date) => date.cues.includes("until") || date.rule.includes("until"))
    .map((date) => calendarDay(date.value.split("/").at(-1) ?? ""))
    .filter((day) => day !== null && day > starts);
  return bounds[0] ?? null;
}

/** `réunion de deux jours`, `visite de trois jours`, near the date or a mention of the meeting. */
function lengthInDays(reading: Reading, candidate: Candidate, mention: Mention): number {
  const sentences = new Set([
    sentenceAt(reading, mention.start),
    ...candidate.mentions.slice(0, 4).map((each) => each.sentence),
  ]);
  const lengths = [...sentences]
    .flatMap((index) => inSentence(reading, reading.mentions.date, index))
    .filter((date) =>
      reading.words.patterns.lasting.test(reading.body.slice(0, date.start).slice(-25)),
    )
    .map((date) => /^P(\d+)D$/.exec(date.value)?.[1])
    .filter((days) => days !== undefined)
    .map(Number);
  const days = lengths[0] ?? 1;
  return days <= 14 ? days : 1;
}

/** `s'est ouverte le 5`: when it ended is not told. */
function opensHere(reading: Reading, mention: Mention): boolean {
  const sentence = reading.sentences[sentenceAt(reading, mention.start)];
  if (!sentence) return false;
  const verbs = within(reading.verbs, sentence.start, sentence.end);
  const opens = verbs.some((verb) => verb.values.some((value) => value.act === "open"));
  const closes = verbs.some((verb) => verb.values.some((value) => value.act === "close"));
  return opens && !closes;
}
