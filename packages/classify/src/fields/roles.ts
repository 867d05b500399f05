import type { Mention, Role } from "@communique/model";
import type { Candidate } from "../candidates/types.ts";
import { type Reading, sentenceAt, within } from "../reading.ts";

const roleOfAct: Readonly<Record<string, Role>> = {
  host: "host",
  chair: "chair",
  organise: "organiser",
};
/** How far from the country its verb may stand, in characters. */
const reach = 60;

/** The roles that verbs give to a country named in a sentence of the meeting. */
export function rolesAt(reading: Reading, candidate: Candidate, mention: Mention): Role[] {
  const sentence = sentenceAt(reading, mention.start);
  if (!candidate.mentions.some((each) => each.sentence === sentence)) return [];
  const roles = within(reading.verbs, mention.start - reach, mention.end + reach).flatMap((verb) =>
    verb.values.map((value) => roleOfAct[value.act]),
  );
  return [...new Set(roles.filter((role) => role !== undefined))];
}
