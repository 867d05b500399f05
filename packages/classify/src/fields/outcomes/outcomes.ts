import type { Outcome, OutcomeKind } from "@communique/model";
import { findPhrases, type Sentence } from "@communique/text";
import type { Reading } from "../../reading.ts";
import { outcomeHits } from "./deeds.ts";
import { kindsOf } from "./kinds.ts";
import { type Announcing, nextMeetingOf } from "./next-meeting.ts";
import { isPast, sentencesOf } from "./sentences-of.ts";

/** What came of a meeting, a sentence each: signed, adopted, planned, promised, proposed, announced. */
export function outcomesOf(input: Announcing): Outcome[] {
  const { reading, candidate, reported } = input;
  const words = findPhrases(reading.words.outcomes, reading.body, reading.tokens);
  return sentencesOf(reading, candidate, reported).flatMap((sentence) => {
    const next = nextMeetingOf(input, sentence);
    const text = reading.tokens.folded.slice(sentence.start, sentence.end);
    const past = next === null && isPast(reading, reported, sentence);
    const kinds = past ? [] : kindsOf(reading, outcomeHits(reading, words, sentence), text);
    return withNext(kinds, next !== null).map((kind) => ({
      kind,
      text: textOf(reading, sentence),
      next_ordinal: (kind === "next_meeting" && next?.ordinal) || null,
      next_year: (kind === "next_meeting" && next?.year) || null,
      next_country: (kind === "next_meeting" && next?.country) || null,
      start: sentence.start,
      end: sentence.end,
    }));
  });
}

const textOf = ({ body }: Reading, { start, end }: Sentence) => body.slice(start, end).trim();

/** What is agreed on in a sentence that announces the next meeting is that meeting. */
function withNext(kinds: readonly OutcomeKind[], announces: boolean): OutcomeKind[] {
  return announces
    ? [...kinds.filter((kind) => kind !== "commitment"), "next_meeting"]
    : [...kinds];
}
