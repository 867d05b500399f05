import type { Candidate } from "../candidates/types.ts";
import { inSentence, type Reading } from "../reading.ts";

/** An announced meeting: its number, year and country as far as the sentence tells. */
export interface NextMeeting {
  readonly ordinal: number | null;
  readonly year: number | null;
  readonly country: string | null;
}

/** The next meeting that a sentence announces, with a verb in the future; null where it does not. */
export function editionsOf(
  reading: Reading,
  candidate: Candidate,
  sentence: number,
): NextMeeting | null {
  const future = inSentence(reading, reading.verbs, sentence).some((verb) =>
    verb.values.some((value) => value.tense === "future" && /hold|host|organise/.test(value.act)),
  );
  const meeting = inSentence(reading, reading.mentions.meeting, sentence)[0];
  if (!future || !meeting) return null;
  const own = candidate.mentions.some(
    (mention) => mention.sentence === sentence && mention.context !== "next",
  );
  const ordinal = inSentence(reading, reading.mentions.ordinal, sentence)[0];
  const number = ordinal ? Number(ordinal.value) : null;
  if (own && (number === null || number === candidate.ordinal)) return null;
  const date = inSentence(reading, reading.mentions.date, sentence).find((each) =>
    /^\d{4}/.test(each.value),
  );
  const country = inSentence(reading, reading.mentions.country, sentence).at(-1);
  return {
    ordinal: number,
    year: date ? Number(date.value.slice(0, 4)) : null,
    country: country?.value ?? null,
  };
}
