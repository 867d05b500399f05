import type { Format, Mention } from "@communique/model";
import type { Candidate } from "../candidates/types.ts";
import { positionOf, type Reading, sentenceAt } from "../reading.ts";

/** How the participants of a candidate meet, with the words that say so. */
export interface MeetingFormat {
  readonly format: Format;
  readonly mention: Mention | null;
}

/** Online, in a room or both: by the meeting's noun, or by words in the sentences that tell of it. */
export function formatOf(reading: Reading, candidate: Candidate): MeetingFormat {
  if (candidate.best.noun.kind === "phone") return { format: "virtual", mention: null };
  const told = reading.mentions.format.filter((mention) => tells(reading, candidate, mention));
  const pick = (format: Format) => told.find((mention) => mention.value === format) ?? null;
  const hybrid = pick("hybrid");
  if (hybrid) return { format: "hybrid", mention: hybrid };
  const virtual = pick("virtual");
  if (virtual) return { format: "virtual", mention: virtual };
  const remote = candidate.mentions.some((mention) => mention.noun.lemma === "visioconference");
  return { format: remote ? "virtual" : "in_person", mention: pick("in_person") };
}

/** Words of format count in the lead, and in sentences that tell of the meeting itself. */
function tells(reading: Reading, candidate: Candidate, mention: Mention): boolean {
  const sentence = sentenceAt(reading, mention.start);
  if (mention.confidence < 0.5) return false;
  if (positionOf(reading, sentence) !== "body") return true;
  return candidate.mentions.some(
    (own) => own.sentence === sentence && own.context !== "past" && own.context !== "next",
  );
}
