import type { CountryRole } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import type { Reading } from "../reading.ts";
import type { MeetingPlace } from "./place.ts";

/** What tells which state hosts a meeting. */
export interface HostInput {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly place: MeetingPlace;
  readonly blocs: readonly string[];
  readonly roles: readonly CountryRole[];
  readonly vocabulary: Vocabulary;
}

/**
 * The state that hosts: the one that a meeting in person is held in, where it is at home there, else
 * the only one that words of hosting name.
 */
export function hostOf(input: HostInput): string | null {
  const { place, roles } = input;
  const told = roles.filter(({ role }) => role === "host").map(({ country }) => country);
  if (place.country === null) return told[0] ?? null;
  const welcomes = told.includes(place.country) || isAtHome(input, place.country);
  return welcomes ? place.country : null;
}

/** Whether a state is no mere venue: it belongs to the body that meets, or to those who talk. */
function isAtHome(
  { reading, candidate, place, blocs, roles, vocabulary }: HostInput,
  code: string,
) {
  if (blocs.length > 0) {
    const unknown = blocs.every((bloc) => vocabulary.members(bloc).size === 0);
    const member = blocs.some((bloc) => vocabulary.members(bloc).has(code));
    const seat = place.mention?.kind === "place" && vocabulary.isSeat(place.mention.value);
    return (unknown || member) && !(seat && !isNamed(reading, code));
  }
  return candidate.best.noun.kind === "gathering" || roles.some(({ country }) => country === code);
}

const isNamed = ({ mentions }: Reading, code: string) =>
  mentions.country.some(({ value }) => value === code);
