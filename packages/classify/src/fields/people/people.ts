import type { OrganisationPart, OrganisationRole, PersonRole } from "@communique/model";
import type { Candidate } from "../../candidates/types.ts";
import { cuesWithin, type Reading, sentenceAt, within } from "../../reading.ts";
import { isNamed } from "./named.ts";
import { stateOf } from "./state-of.ts";

/** The people whom the article names with an office or as a state's, each once. */
export function peopleOf(
  reading: Reading,
  candidate: Candidate,
  countries: readonly string[],
): PersonRole[] {
  const seen = new Map<string, PersonRole>();
  for (const mention of reading.mentions.person) {
    if (!isNamed(reading, candidate, mention)) continue;
    const country = stateOf(reading, mention, countries);
    if (country && !countries.includes(country)) continue;
    if (!seen.has(mention.value)) {
      seen.set(mention.value, {
        name: mention.text,
        role: mention.role,
        organisation: null,
        country,
      });
    }
  }
  return [...seen.values()];
}

/** The organisations and ministries of the sentences that tell of the meeting, with their roles. */
export function organisationsOf(reading: Reading, candidate: Candidate): OrganisationPart[] {
  const sentences = new Set(candidate.mentions.map((mention) => mention.sentence));
  const parts = new Map<string, OrganisationRole>();
  for (const mention of [...reading.mentions.organisation, ...reading.mentions.ministry]) {
    if (!sentences.has(sentenceAt(reading, mention.start))) continue;
    const name = mention.kind === "ministry" ? mention.text : mention.value;
    if (!parts.has(name)) parts.set(name, roleOf(reading, mention.start, mention.end));
  }
  return [...parts].map(([organisation, role]) => ({ organisation, role }));
}

function roleOf(reading: Reading, start: number, end: number): OrganisationRole {
  const organises = within(reading.verbs, start - 90, end + 90).some((verb) =>
    verb.values.some((value) => value.act === "organise"),
  );
  if (cuesWithin(reading, "thanks", start - 60, start).length > 0) return "supporter";
  return organises ? "organiser" : "participant";
}
