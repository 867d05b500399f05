import type { Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import { type Reading, within } from "../reading.ts";

/** The blocs that meet as a whole, with the mention each rests on. */
export function blocsOf(
  reading: Reading,
  candidate: Candidate,
  vocabulary: Vocabulary,
): Map<string, Mention> {
  const found = new Map<string, Mention>();
  for (const mention of reading.mentions.bloc) {
    const named = candidate.mentions.some(
      (own) => mention.start >= own.start && mention.end <= own.end,
    );
    const code = vocabulary.wholeBloc(mention.value);
    if ((named || besideName(reading, candidate, mention)) && !found.has(code))
      found.set(code, mention);
  }
  return found;
}

/** `la CEDEAO tient un sommet`: the bloc right before the verb whose object is the meeting. */
function convenes(reading: Reading, candidate: Candidate, mention: Mention, end: number): boolean {
  const verb = within(reading.verbs, mention.end, Math.min(mention.end + 50, end)).find((each) =>
    each.values.some((value) => value.act === "organise"),
  );
  return verb !== undefined && candidate.mentions.some((own) => own.start >= verb.end);
}

const joins = /\b(?:pays|membres?|délégations?|dirigeants|ministres)\b/iu;

/** `les pays membres de l'ASEAN` as the subject of the lead, or as those who attend. */
function besideName(reading: Reading, candidate: Candidate, mention: Mention): boolean {
  const lead = reading.sentences[candidate.mentions[0]?.sentence ?? 0];
  if (!lead || mention.start < lead.start || mention.end > lead.end) return false;
  if (candidate.best.noun.kind !== "gathering") return false;
  if (convenes(reading, candidate, mention, lead.end)) return true;
  const before = reading.body.slice(Math.max(lead.start, mention.start - 40), mention.start);
  const attends = within(reading.verbs, lead.start, lead.end).some((verb) =>
    verb.values.some((value) => /attend|meet|hold/.test(value.act)),
  );
  return joins.test(before) && attends;
}
