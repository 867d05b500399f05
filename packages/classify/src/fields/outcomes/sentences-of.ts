import type { Sentence } from "@communique/text";
import type { Candidate } from "../../candidates/types.ts";
import { isAhead, type Reading, within } from "../../reading.ts";

/**
 * The sentences whose deeds are a meeting's own: those that name it, and what follows them in the
 * paragraph; all that no meeting is named for belong to the first of those reported.
 */
export function sentencesOf(
  reading: Reading,
  candidate: Candidate,
  reported: readonly Candidate[],
): Sentence[] {
  const main = reported[0] ?? candidate;
  let owner = main;
  let paragraph = -1;
  return reading.sentences.filter((sentence, index) => {
    if (sentence.paragraph !== paragraph) owner = main;
    paragraph = sentence.paragraph;
    const named = (isAhead(reading, sentence) ? [main] : reported).filter(({ mentions }) =>
      mentions.some((mention) => mention.sentence === index && mention.context !== "next"),
    );
    if (named.length > 0) owner = named.length === 1 ? (named[0] ?? main) : main;
    return index >= reading.lead && owner === candidate;
  });
}

/** A sentence that tells of an earlier edition, or of another meeting in a month or year gone by. */
export function isPast(
  { mentions, tokens, words }: Reading,
  reported: readonly Candidate[],
  { start, end }: Sentence,
): boolean {
  const { former, at } = words.outcomePatterns;
  const { folded } = tokens;
  if (former.test(folded.slice(start, end))) return true;
  const own = new Set(reported.flatMap((each) => each.mentions.map((mention) => mention.start)));
  const elsewhere = within(mentions.meeting, start, end).some(
    (other) => !own.has(other.start) && at.test(folded.slice(start, other.start)),
  );
  return elsewhere && within(mentions.date, start, end).some(({ value }) => isCoarse(value));
}

/** A month or a year, and no day. */
const isCoarse = (edtf: string) => /^\d{4}(?:-\d{2})?(?:[?~%]|\/|$)/.test(edtf);
