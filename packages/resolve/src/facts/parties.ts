import type { Report } from "@communique/model";

/** Who meets. */
export interface Parties {
  readonly countries: readonly string[];
  readonly blocs: readonly string[];
  /** Countries that are not members of the blocs: a meeting with partners is one of its own. */
  readonly partners: readonly string[];
  /** Two states and no bloc, as "LA VN"; null for anything else. */
  readonly bilateral: string | null;
  /** The blocs with their partners, or the two states; null where it names nobody for sure. */
  readonly key: string | null;
}

/** Reads who meets out of a report. */
export function partiesOf(
  { countries, blocs }: Pick<Report, "countries" | "blocs">,
  membersOf: ReadonlyMap<string, ReadonlySet<string>>,
): Parties {
  const codes = [...new Set(countries)].sort();
  const bodies = [...new Set(blocs)].sort();
  const partners = codes.filter((code) => !bodies.some((bloc) => membersOf.get(bloc)?.has(code)));
  const bilateral = bodies.length === 0 && codes.length === 2 ? codes.join(" ") : null;
  return { countries: codes, blocs: bodies, partners, bilateral, key: keyOf(bodies, bilateral) };
}

function keyOf(blocs: readonly string[], bilateral: string | null): string | null {
  return blocs.length > 0 ? blocs.join(" ") : bilateral;
}

/** The countries that ever were members of each bloc. */
export function everMembers(
  rows: readonly { bloc: string; country: string; status: string }[],
): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { bloc, country, status } of rows) {
    if (status !== "member") continue;
    const known = members.get(bloc);
    if (known) known.add(country);
    else members.set(bloc, new Set([country]));
  }
  return members;
}
