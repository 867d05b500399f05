import type { Mention } from "@communique/model";
import { inSentence, type Reading, sentenceAt, within } from "../../reading.ts";
import { originOf, statesBefore } from "./origin.ts";

/** The state of a person: told, by the text around, or the other one of two that meet. */
export function stateOf(
  reading: Reading,
  person: Mention,
  countries: readonly string[],
): string | null {
  if (person.country !== null || isOfBody(reading, person)) return person.country;
  const own = inApposition(reading, person);
  if (own !== null) return own;
  const other = countries.length === 2 ? otherOfTwo(reading, person, countries) : null;
  if (other !== null && statesBefore(reading, person).length !== 1) return other;
  return originOf(reading, person) ?? other;
}

/** `X, ministre du Plan et chef du Comité pour la réduction de la pauvreté du Laos, …`. */
function inApposition(reading: Reading, { rule, end }: Mention): string | null {
  if (rule !== "office_after") return null;
  const [clause] = /^,[^,;.:\n]*/.exec(reading.body.slice(end, end + clauseReach)) ?? [];
  if (clause === undefined) return null;
  return within(reading.mentions.country, end, end + clause.length).at(-1)?.value ?? null;
}

const clauseReach = 200;

/** The state that the only other person of the sentence leaves, of two. */
function otherOfTwo(reading: Reading, person: Mention, countries: readonly string[]) {
  const beside = inSentence(reading, reading.mentions.person, sentenceAt(reading, person.start));
  const states = new Set(beside.flatMap(({ country }) => country ?? []));
  const left = countries.filter((code) => !states.has(code));
  return states.size === 1 && left.length === 1 ? (left[0] ?? null) : null;
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
