import type { Outcome, OutcomeKind } from "@communique/model";
import type { Candidate } from "../candidates/types.ts";
import { inSentence, type Reading } from "../reading.ts";
import { editionsOf } from "./next-meeting.ts";

const kindsByCue: readonly (readonly [string, OutcomeKind])[] = [
  ["agreement", "agreement_signed"],
  ["declaration", "declaration_adopted"],
  ["roadmap", "roadmap"],
  ["commitment", "commitment"],
  ["proposal", "proposal"],
];

/** What came of a meeting, a sentence each: signed, adopted, planned, promised, proposed, announced. */
export function outcomesOf(reading: Reading, candidate: Candidate): Outcome[] {
  return reading.sentences.flatMap((sentence, index) => {
    if (index < reading.lead) return [];
    const next = editionsOf(reading, candidate, index);
    const kind = next ? "next_meeting" : kindOf(reading, index);
    if (!kind) return [];
    return [
      {
        kind,
        text: reading.body.slice(sentence.start, sentence.end).trim(),
        next_ordinal: next?.ordinal ?? null,
        next_year: next?.year ?? null,
        next_country: next?.country ?? null,
        start: sentence.start,
        end: sentence.end,
      },
    ];
  });
}

/** The strongest kind that the cues of a sentence speak for. */
function kindOf(reading: Reading, sentence: number): OutcomeKind | null {
  const cues = new Set(inSentence(reading, reading.cues, sentence).flatMap((cue) => cue.values));
  return kindsByCue.find(([cue]) => cues.has(cue))?.[1] ?? null;
}
