import type { Outcome, OutcomeKind } from "@communique/model";
import type { Candidate } from "../candidates/types.ts";
import { inSentence, type Reading } from "../reading.ts";
import { editionsOf } from "./next-meeting.ts";

/** What came of a meeting, a sentence each: signed, adopted, planned, promised, proposed, announced. */
export function outcomesOf(reading: Reading, candidate: Candidate): Outcome[] {
  return reading.sentences.flatMap((sentence, index) => {
    if (index < reading.lead) return [];
    const next = editionsOf(reading, candidate, index);
    const kinds: OutcomeKind[] = next ? ["next_meeting"] : kindsOf(reading, candidate, index);
    return kinds.map((kind) => ({
      kind,
      text: reading.body.slice(sentence.start, sentence.end).trim(),
      next_ordinal: next?.ordinal ?? null,
      next_year: next?.year ?? null,
      next_country: next?.country ?? null,
      start: sentence.start,
      end: sentence.end,
    }));
  });
}

/** The kinds that the cues of a sentence speak for; what had been done before is no outcome. */
function kindsOf(reading: Reading, candidate: Candidate, sentence: number): OutcomeKind[] {
  const cues = new Set(inSentence(reading, reading.cues, sentence).flatMap((cue) => cue.values));
  const history = inSentence(reading, reading.verbs, sentence).some((verb) =>
    verb.values.some((value) => value.tense === "pluperfect"),
  );
  const others = inSentence(reading, reading.mentions.series, sentence).some(
    (series) => series.value !== candidate.series,
  );
  if (history || others) return [];
  const kinds: [OutcomeKind, boolean][] = [
    ["agreement_signed", cues.has("agreement")],
    ["declaration_adopted", cues.has("adopts") && cues.has("document")],
    ["roadmap", cues.has("roadmap")],
    ["commitment", cues.has("commitment") && !cues.has("generic")],
    ["proposal", cues.has("proposal")],
  ];
  return kinds
    .filter(([, speaks]) => speaks)
    .map(([kind]) => kind)
    .slice(0, 1);
}
