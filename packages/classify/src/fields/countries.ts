import type { CountryRole, Mention, Role } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import type { Reading } from "../reading.ts";
import { countryWeights as weights } from "../weights.ts";
import { scoreCountry } from "./country-score.ts";
import type { MeetingPlace } from "./place.ts";
import { rolesAt } from "./roles.ts";

/** The states of a meeting with their roles, and what each rests on. */
export interface MeetingCountries {
  readonly roles: readonly CountryRole[];
  /** The span each country rests on, and by which rule. */
  readonly evidence: ReadonlyMap<string, Support>;
}

/** What a country's part in a meeting rests on. */
export interface Support {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

interface Tally {
  readonly score: number;
  /** The best single score, and the mention that earned it. */
  readonly top: number;
  readonly support: Support;
  readonly roles: ReadonlySet<Role>;
}

/** Tells the countries that take part from those that are merely mentioned. */
export function countriesOf(
  reading: Reading,
  candidate: Candidate,
  place: MeetingPlace,
  blocs: readonly string[],
  vocabulary: Vocabulary,
): MeetingCountries {
  const tallies = new Map<string, Tally>();
  for (const mention of reading.mentions.country) {
    const score = scoreCountry(reading, candidate, mention);
    const roles = rolesAt(reading, candidate, mention);
    tallies.set(mention.value, counted(tallies.get(mention.value), mention, score, roles));
  }
  const host = hostTally(candidate, place, blocs, tallies, vocabulary);
  if (host && place.country) tallies.set(place.country, host);
  for (const code of plusCountries(candidate, blocs, vocabulary)) {
    tallies.set(code, certain(tallies.get(code), { ...candidate.best, rule: "meeting_name" }, []));
  }
  return assembled(tallies);
}

/** A first mention counts in full, further ones less; words against weigh less than words for. */
function counted(
  known: Tally | undefined,
  mention: Mention,
  score: number,
  roles: readonly Role[],
): Tally {
  const share = score > 0 ? (known ? weights.again : 1) : weights.against;
  return {
    score: (known?.score ?? 0) + score * share,
    top: Math.max(known?.top ?? Number.NEGATIVE_INFINITY, score),
    support: known && known.top >= score ? known.support : mention,
    roles: new Set([...(known?.roles ?? []), ...roles]),
  };
}

const certain = (known: Tally | undefined, support: Support, roles: readonly Role[]): Tally => ({
  score: (known?.score ?? 0) + weights.certain,
  top: weights.certain,
  support: known?.support ?? support,
  roles: new Set([...(known?.roles ?? []), ...roles]),
});

function assembled(tallies: ReadonlyMap<string, Tally>): MeetingCountries {
  const taking = [...tallies]
    .filter(([, { score }]) => score >= weights.threshold)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    roles: taking.flatMap(([country, tally]) => {
      const roles: Role[] = tally.roles.size > 0 ? [...tally.roles].sort() : ["participant"];
      return roles.map((role) => ({ country, role }));
    }),
    evidence: new Map(taking.map(([code, { support }]) => [code, support])),
  };
}

/** The venue's state as host, where it takes part at all. */
function hostTally(
  candidate: Candidate,
  place: MeetingPlace,
  blocs: readonly string[],
  tallies: ReadonlyMap<string, Tally>,
  vocabulary: Vocabulary,
): Tally | null {
  if (!place.country || !hostTakesPart(place.country, blocs, candidate, vocabulary)) return null;
  const known = tallies.get(place.country);
  const support = place.mention ?? known?.support;
  return support ? certain(known, support, ["host"]) : null;
}

/** The venue's state takes part where it belongs to the bloc, is a party, or no bloc meets. */
function hostTakesPart(
  country: string,
  blocs: readonly string[],
  { best }: Candidate,
  vocabulary: Vocabulary,
): boolean {
  if (best.noun.kind !== "gathering" && best.noun.kind !== "body") return false;
  if (blocs.length === 0) return best.parties.length < 2 || best.parties.includes(country);
  return blocs.some((bloc) => vocabulary.members(bloc).has(country));
}

/** The states that a plus-formula adds take part by the name alone: ASEAN+3. */
function plusCountries(
  candidate: Candidate,
  blocs: readonly string[],
  vocabulary: Vocabulary,
): readonly string[] {
  const named = candidate.mentions.flatMap((mention) => mention.parties);
  return [...blocs, ...named].includes("ASEAN+3") ? vocabulary.plusThree : [];
}
