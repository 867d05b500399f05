import type { Mention } from "@communique/model";
import type { Candidate } from "../../candidates/types.ts";
import { inSentence, type Reading, sentenceAt } from "../../reading.ts";

/** Rules that name a person as a state's without an office. */
const telling = new Set(["national", "led", "heads", "listed"]);

/**
 * Whether the text names somebody as taking part: with an office or as a state's; a known leader
 * without an office, or a former holder, only where it tells of meeting.
 */
export function isNamed(reading: Reading, candidate: Candidate, person: Mention): boolean {
  const { speaker, former } = reading.words.patterns;
  const { role, rule } = person;
  if (role === null) {
    return telling.has(rule) || (rule === "known" && meets(reading, candidate, person));
  }
  if (speaker.test(role)) return false;
  return !former.test(role) || tells(reading, candidate, person);
}

/** A leader named among two who talk, or where the text tells of meeting. */
const meets = (reading: Reading, candidate: Candidate, person: Mention) =>
  candidate.best.noun.kind !== "gathering" || tells(reading, candidate, person);

const meeting = new Set(["attend", "meet", "gather", "phone", "visit", "host", "chair"]);

/** The person's sentence tells of the meeting, or of people meeting. */
function tells(reading: Reading, candidate: Candidate, { start }: Mention): boolean {
  const sentence = sentenceAt(reading, start);
  return (
    candidate.mentions.some((mention) => mention.sentence === sentence) ||
    inSentence(reading, reading.verbs, sentence).some(({ values }) =>
      values.some(({ act }) => meeting.has(act)),
    )
  );
}
