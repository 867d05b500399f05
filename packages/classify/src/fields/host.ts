import type { CountryRole, Role } from "@communique/model";
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
 * one that words of hosting name, else the only one that organises.
 */
export function hostOf(input: HostInput): string | null {
  const { place, roles } = input;
  const by = (wanted: Role) =>
    roles.filter(({ role }) => role === wanted).map(({ country }) => country);
  const told = by("host");
  if (place.country === null) return told[0] ?? only(by("organiser"));
  const welcomes = told.includes(place.country) || isAtHome(input, place.country);
  return welcomes ? place.country : null;
}

const only = (codes: readonly string[]) => (codes.length === 1 ? (codes[0] ?? null) : null);

/** Whether a state is no mere venue: it belongs to the body that meets, or to those who talk. */
function isAtHome({ reading, candidate, place, blocs, vocabulary }: HostInput, code: string) {
  if (blocs.length > 0) {
    const unknown = blocs.every((bloc) => vocabulary.members(bloc).size === 0);
    const member = blocs.some((bloc) => vocabulary.members(bloc).has(code));
    const seat = place.mention?.kind === "place" && vocabulary.isSeat(place.mention.value);
    return (unknown || member) && !(seat && !isNamed(reading, code));
  }
  if (candidate.best.noun.kind === "gathering") return true;
  const { person, country } = reading.mentions;
  const theirs = new Set(person.map((each) => each.country));
  return theirs.size < 2 ? country.some(({ value }) => value === code) : theirs.has(code);
}

const isNamed = ({ mentions }: Reading, code: string) =>
  mentions.country.some(({ value }) => value === code);
