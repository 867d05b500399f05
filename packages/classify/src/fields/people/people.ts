import type { Mention, OrganisationPart, OrganisationRole, PersonRole } from "@communique/model";
import type { Candidate } from "../../candidates/types.ts";
import { cuesWithin, inSentence, type Reading, sentenceAt, within } from "../../reading.ts";
import { originOf } from "./origin.ts";

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

/** Rules that name a person as a state's without an office. */
const telling = new Set(["national", "led", "heads", "listed"]);

/** Named with an office, as a state's, or as a known leader in a sentence that tells of meeting. */
function isNamed(reading: Reading, candidate: Candidate, { role, rule, start }: Mention): boolean {
  if (role !== null || telling.has(rule)) return true;
  if (rule !== "known") return false;
  const sentence = sentenceAt(reading, start);
  return (
    candidate.mentions.some((mention) => mention.sentence === sentence) ||
    inSentence(reading, reading.verbs, sentence).some(({ values }) =>
      values.some(({ act }) => meeting.has(act)),
    )
  );
}

const meeting = new Set(["attend", "meet", "gather", "phone", "visit", "host", "chair"]);

/** The state of a person: told, by the text around, or the other one of two that meet. */
function stateOf(reading: Reading, mention: Mention, countries: readonly string[]): string | null {
  if (mention.country !== null || isOfBody(reading, mention)) return mention.country;
  const origin = originOf(reading, mention);
  if (origin !== null || countries.length !== 2) return origin;
  const beside = inSentence(reading, reading.mentions.person, sentenceAt(reading, mention.start));
  const [other, ...more] = beside.filter((one) => one.country !== null);
  const left = countries.filter((code) => code !== other?.country);
  return more.length === 0 && left.length === 1 ? (left[0] ?? null) : null;
}

/** An office of an organisation, which is no state's: `secrétaire général de l'ASEAN`. */
function isOfBody(reading: Reading, { role, start, end }: Mention): boolean {
  const { bloc, organisation } = reading.mentions;
  const near = within([...bloc, ...organisation], start - bodyReach, end + bodyReach);
  const named = near.some((body) => role?.includes(body.text));
  return named || reading.words.patterns.bodyOffice.test(role ?? "");
}

/** How far from a name the organisation of its office may stand, in characters. */
const bodyReach = 120;

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
