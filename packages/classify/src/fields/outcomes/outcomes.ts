import type { Outcome, OutcomeKind } from "@communique/model";
import { findPhrases } from "@communique/text";
import type { Candidate } from "../../candidates/types.ts";
import type { Reading } from "../../reading.ts";
import { outcomeHits } from "./deeds.ts";
import { kindsOf } from "./kinds.ts";
import { nextMeetingOf } from "./next-meeting.ts";

/** What came of a meeting, a sentence each: signed, adopted, planned, promised, proposed, announced. */
export function outcomesOf(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
): Outcome[] {
  const words = findPhrases(reading.words.outcomes, reading.body, reading.tokens);
  return reading.sentences.slice(reading.lead).flatMap((sentence) => {
    const next = nextMeetingOf(reading, candidate, others, sentence);
    const kinds = kindsOf(reading, outcomeHits(reading, words, sentence));
    return withNext(kinds, next !== null).map((kind) => ({
      kind,
      text: reading.body.slice(sentence.start, sentence.end).trim(),
      next_ordinal: (kind === "next_meeting" && next?.ordinal) || null,
      next_year: (kind === "next_meeting" && next?.year) || null,
      next_country: (kind === "next_meeting" && next?.country) || null,
      start: sentence.start,
      end: sentence.end,
    }));
  });
}

/** What is agreed on in a sentence that announces the next meeting is that meeting. */
function withNext(kinds: readonly OutcomeKind[], announces: boolean): OutcomeKind[] {
  return announces
    ? [...kinds.filter((kind) => kind !== "commitment"), "next_meeting"]
    : [...kinds];
}
