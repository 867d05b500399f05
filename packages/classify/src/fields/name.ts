import type { PersonRole } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate, MeetingMention } from "../candidates/types.ts";
import type { Reading } from "../reading.ts";

/** What a name is made of besides the meeting's own words. */
export interface NameParts {
  readonly countries: readonly string[];
  /** The state of the venue. */
  readonly venue: string | null;
  readonly people: readonly PersonRole[];
}

/**
 * A name that a person would use: the series' own with the edition's number, else the fullest
 * wording of the article, with those who meet where the wording alone says too little.
 */
export function nameOf(
  reading: Reading,
  candidate: Candidate,
  { countries, venue, people }: NameParts,
  vocabulary: Vocabulary,
): string {
  const series = candidate.series ? vocabulary.seriesById.get(candidate.series) : undefined;
  const { naming } = reading.words;
  if (series) return naming.edition(candidate.ordinal, series.name_fr);
  const wording = wordingOf(reading, candidate.best);
  const thin = isThin(candidate.best);
  const byPeople = thin
    ? namedByPeople(reading, candidate, { countries, venue, people }, vocabulary)
    : null;
  if (byPeople) return byPeople;
  const parties = countries.map((code) => vocabulary.countryName(code)).join("–");
  if (!thin || parties === "" || tellsParties(candidate.best)) return wording;
  return countries.length > 4 ? wording : `${wording} ${parties}`;
}

const isTold = ({ told, noun }: MeetingMention) => told && noun.kind !== "gathering";

/** The name's own words name two who meet; those of talks that only a verb tells of are not in its name. */
const tellsParties = (best: MeetingMention) => best.parties.length > 1 && !isTold(best);

/** `le sommet trilatéral`, `un entretien`: words that could be anybody's. */
const isThin = (best: MeetingMention) =>
  isTold(best) || best.content.size + best.parties.length < (best.parties.length === 0 ? 3 : 2);

/** `Entretien entre A et B`, `Visite officielle de A au Laos`; null where nobody leads a side. */
function namedByPeople(
  reading: Reading,
  { best }: Candidate,
  { venue, people }: NameParts,
  vocabulary: Vocabulary,
): string | null {
  const { naming } = reading.words;
  const wording = wordingOf(reading, best);
  const known = people.filter(({ country }) => country !== null);
  const [first] = known;
  const second = known.find(({ country }) => country !== first?.country);
  if (best.noun.kind === "visit") {
    const visitor = known.find(({ country }) => country !== venue);
    return visitor
      ? naming.visit(wording, visitor.name, venue && vocabulary.countryName(venue))
      : null;
  }
  if (!/^(?:talks|phone)$/.test(best.noun.kind) || !first || !second) return null;
  return naming.between(wording, [first.name, second.name]);
}

/** The wording of a mention; talks and gatherings that only verbs tell of get a noun. */
function wordingOf(reading: Reading, best: MeetingMention): string {
  const { naming } = reading.words;
  const label = best.told ? naming.told[best.noun.kind] : undefined;
  if (label === undefined) return naming.plain(best.text);
  return best.noun.kind === "gathering" ? naming.gathering(best.text) : label;
}
