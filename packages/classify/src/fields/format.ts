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
  const told = reading.mentions.format.filter((mention) => tells(reading, candidate, mention));
  const pick = (format: Format) => told.find((mention) => mention.value === format) ?? null;
  const room = pick("in_person");
  if (candidate.best.noun.kind === "phone") {
    return room ? { format: "in_person", mention: room } : { format: "virtual", mention: null };
  }
  const hybrid = pick("hybrid");
  if (hybrid) return { format: "hybrid", mention: hybrid };
  const virtual = pick("virtual");
  if (virtual) return { format: "virtual", mention: virtual };
  return { format: isRemote(reading, candidate) ? "virtual" : "in_person", mention: room };
}

/** The meeting itself is called a conference by video, in title, lead or its best name. */
const isRemote = (reading: Reading, { mentions, best }: Candidate) =>
  mentions.some(
    (mention) =>
      mention.noun.lemma === "visioconference" &&
      mention.context !== "past" &&
      (mention === best || positionOf(reading, mention.sentence) !== "body"),
  );

/** Words of format count in the lead, and in sentences that tell of the meeting itself. */
function tells(reading: Reading, candidate: Candidate, mention: Mention): boolean {
  const sentence = sentenceAt(reading, mention.start);
  if (mention.confidence < 0.5 || isOther(reading, candidate, mention)) return false;
  if (positionOf(reading, sentence) !== "body") return true;
  return candidate.mentions.some(
    (own) => own.sentence === sentence && own.context !== "past" && own.context !== "next",
  );
}

/** Nobody gathers by telephone, and `la dernière visioconférence` was another meeting. */
function isOther(reading: Reading, { best }: Candidate, { rule, start, end }: Mention): boolean {
  if (rule === "phone" && best.noun.kind === "gathering") {
    return sentenceAt(reading, start) > reading.lead;
  }
  return reading.contexts.some(
    (hit) =>
      hit.values.includes("past") &&
      hit.start <= end &&
      start - hit.end < 3 &&
      hit.end > start - 20,
  );
}
