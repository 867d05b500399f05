import type { MeetingVerb } from "@communique/language";
import type { Status } from "@communique/model";
import type { Candidate } from "../candidates/types.ts";
import { positionOf, type Reading } from "../reading.ts";
import { statusWeights as weights } from "../weights/scores.ts";

/** Only the first mentions tell what the article reports; later ones look back and ahead. */
const mentionsRead = 8;

/** Held or under way, planned, postponed or cancelled: by the verbs of the sentences that tell of it first. */
export function statusOf(reading: Reading, candidate: Candidate): Status {
  const votes = new Map<Status, number>();
  const vote = (status: Status, weight: number) =>
    votes.set(status, (votes.get(status) ?? 0) + weight);
  for (const mention of candidate.mentions.slice(0, mentionsRead)) {
    const place = positionOf(reading, mention.sentence) === "body" ? weights.body : 1;
    if (mention.context === "next") vote("planned", place * weights.next);
    for (const verb of mention.verbs) {
      const [status, weight] = speaksFor(verb);
      vote(status, place * weight);
    }
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return winner && winner[1] > 0 ? winner[0] : "held";
}

/** What a verb says of the meeting's status, and how loudly. */
function speaksFor({ act, tense }: MeetingVerb): readonly [Status, number] {
  if (act === "cancel") return ["cancelled", weights.moved];
  if (act === "postpone") return ["postponed", weights.moved];
  if (tense === "future") {
    return ["planned", /^(?:hold|host)$/.test(act) ? weights.willBeHeld : weights.willBe];
  }
  if (tense === "past" || tense === "participle") return ["held", 1];
  return ["held", tense === "present" && act !== "visit" ? weights.present : 0];
}
