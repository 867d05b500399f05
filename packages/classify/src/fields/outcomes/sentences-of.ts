import type { Sentence } from "@communique/text";
import type { Candidate } from "../../candidates/types.ts";
import { type Reading, within } from "../../reading.ts";

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
    const named = reported.filter(({ mentions }) =>
      mentions.some((mention) => mention.sentence === index && mention.context !== "next"),
    );
    if (named.length > 0) owner = named.length === 1 ? (named[0] ?? main) : main;
    return index >= reading.lead && owner === candidate;
  });
}

/** A sentence that tells of an earlier edition and not of the meeting itself. */
export function isPast(reading: Reading, { mentions }: Candidate, { start, end }: Sentence) {
  const own = within(mentions, start, end).some(({ context }) => context !== "past");
  const past = within(reading.contexts, start, end).some(({ values }) => values.includes("past"));
  return past && !own;
}
