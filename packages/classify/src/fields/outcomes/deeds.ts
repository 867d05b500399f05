import type { OutcomeWord } from "@communique/language";
import type { Sentence } from "@communique/text";
import { type Reading, within } from "../../reading.ts";

/** A word of an outcome, with the folded text before and after it in its sentence. */
export interface OutcomeHit {
  readonly kind: OutcomeWord["kind"];
  readonly tense: OutcomeWord["tense"];
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The words of outcomes in a sentence, in order. */
export function outcomeHits(
  reading: Reading,
  words: readonly { start: number; end: number; values: readonly OutcomeWord[] }[],
  { start, end }: Sentence,
): OutcomeHit[] {
  const { folded } = reading.tokens;
  return within(words, start, end).flatMap((word) =>
    word.values.slice(0, 1).map((value) => ({
      ...value,
      start: word.start,
      end: word.end,
      before: folded.slice(start, word.start),
      after: folded.slice(word.end, end),
    })),
  );
}

/** Whether the deed of a verb is done at this meeting: not before it, not still to do. */
export function isDone(reading: Reading, hit: OutcomeHit): boolean {
  const { done, undone, hoped } = reading.words.outcomePatterns;
  if (undone.test(hit.before)) return false;
  if (hit.tense === "finite") return !hoped.test(hit.before);
  if (done.test(hit.before)) return true;
  return hit.kind !== "propose" && !hoped.test(hit.before) && isRecent(reading, hit);
}

/** How far behind a participle or document a date still tells when it was made, in characters. */
const dateReach = 45;

/** `la declaration adoptee jeudi`, not `la declaration adoptee en 2012`. */
export function isRecent(reading: Reading, { end, after }: OutcomeHit): boolean {
  const near = within(reading.mentions.date, end, end + Math.min(dateReach, after.length));
  return near.every((date) => /^\d{4}-\d{2}-\d{2}|^\D/.test(date.value));
}
