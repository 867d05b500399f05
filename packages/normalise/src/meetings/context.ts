import { statesByCapital } from "./capital-pairs.ts";
import { firstMatch, matchSeries, type SeriesMatch } from "./match-series.ts";
import { joiners, type Owner } from "./owners.ts";
import { firstFrom, spansIn } from "./party-spans.ts";
import { codesIn, type Surroundings, sentenceStart, wordsIn } from "./surroundings.ts";
import type { MeetingPhrase } from "./types.ts";

/**
 * The series of a meeting whose name leaves out who meets: `leur 22e réunion`, `cette 9e
 * consultation`, `le 15e sommet du groupe`, `le comité intergouvernemental`.
 */
export function seriesOfContext(
  around: Surroundings,
  phrase: MeetingPhrase,
  before: readonly MeetingPhrase[],
  next: MeetingPhrase | undefined,
): SeriesMatch | null {
  const many = phrase.plural && phrase.ordinals.length < 2;
  if (many || phrase.determiner === "a") return null;
  if (next && isApposed(around, phrase, next)) return next.series;
  const words = wordsIn(around, phrase.head, phrase.end);
  const own = codesIn(around, phrase.head, phrase.end);
  if (isBare(around, phrase, words)) {
    const found =
      seriesOfNeighbour(phrase, before) ??
      seriesOfBody(around, phrase, before) ??
      seriesOfOwners(around, phrase, words, own) ??
      (own.length === 0 ? seriesOfBloc(around, phrase, words) : null);
    if (found) return found;
  }
  return own.length === 0 ? seriesOfTwo(around, words) : null;
}

/** `la 40e réunion de leur comité, l'ACDM`: the acronym says the name again. */
const isApposed = ({ text }: Surroundings, phrase: MeetingPhrase, next: MeetingPhrase) =>
  next.rule === "acronym" &&
  next.start - phrase.end < 8 &&
  text.words.patterns.apposition.test(text.body.slice(phrase.end, next.start));

/** A name of nothing but noun, number and rank, that something before it must explain. */
function isBare({ text }: Surroundings, phrase: MeetingPhrase, words: ReadonlySet<string>) {
  const pointed = phrase.determiner === "its" || phrase.determiner === "this";
  const { ministers, meeting, bare, summit } = text.words.edges;
  if (phrase.ordinals.length === 0 && !pointed && !words.has(summit)) return false;
  return [...words].every((word) => word === ministers || meeting.has(word) || bare.has(word));
}

/** `La 16e réunion` after the 15th: the edition before or after one that was named. */
function seriesOfNeighbour(phrase: MeetingPhrase, before: readonly MeetingPhrase[]) {
  const number = phrase.ordinals[0]?.value;
  const last = before.findLast((other) => other.series && other.ordinals.length > 0);
  const pointed = phrase.determiner === "the" || phrase.determiner === "this";
  if (number === undefined || number < 2 || !last || !pointed) return null;
  const apart = Math.abs(number - (last.ordinals.at(-1)?.value ?? 0));
  return apart < 2 && phrase.ordinals.length === 1 ? last.series : null;
}

/** `la Commission … a tenu sa 13e réunion`: the body named before it in its sentence. */
function seriesOfBody(
  around: Surroundings,
  phrase: MeetingPhrase,
  before: readonly MeetingPhrase[],
): SeriesMatch | null {
  const last = before.at(-1);
  if (phrase.determiner !== "its" || !last?.series || last.ordinals.length > 0) return null;
  const isBody = last.noun.kind === "body" || last.rule === "acronym";
  return isBody && last.start >= sentenceStart(around, phrase.start) ? last.series : null;
}

/** Sentences before its own in which those may stand whose meeting it is. */
const sentencesBack = 1;

function seriesOfOwners(
  around: Surroundings,
  phrase: MeetingPhrase,
  words: ReadonlySet<string>,
  own: readonly string[],
) {
  const from = sentenceStart(around, phrase.start, sentencesBack);
  const after = phraseJoiners(around, phrase);
  for (const owner of ownersBefore(around, from, phrase.start)) {
    const found = seriesOfOwner(
      around,
      own.length > 0 ? { ...owner, parties: own } : owner,
      words,
      after,
    );
    if (found) return found;
  }
  return null;
}

/** The owners between two offsets, the last first. */
const ownersBefore = ({ owners }: Surroundings, from: number, to: number) =>
  owners.slice(firstFrom(owners, from), firstFrom(owners, to)).reverse();

/** `cette rencontre au format ASEAN+3`, `la 23e consultation avec leurs homologues de Chine`. */
function phraseJoiners({ text, parties }: Surroundings, { end }: MeetingPhrase): string[] {
  const near = spansIn(parties, end, end + 30).filter((party) => party.kind === "bloc");
  return [...near.map((party) => party.value), ...joiners(text, end, parties)];
}

function seriesOfOwner(
  { text, blocs }: Surroundings,
  owner: Owner,
  words: ReadonlySet<string>,
  after: readonly string[],
): SeriesMatch | null {
  const named = owner.parties.length > 0 ? owner.parties : blocs.slice(0, 1);
  const summit = words.has(text.words.edges.summit);
  if (summit !== owner.leaders) return null;
  const all = summit ? words : new Set([...words, ...owner.words]);
  return (
    (after.length > 0 ? matchSeries(text.series, all, [...named, ...after]) : null) ??
    matchSeries(text.series, all, named)
  );
}

/** `l'Union africaine … sa 37e session`, `le 15e sommet du groupe`: the bloc named last before it. */
function seriesOfBloc(around: Surroundings, phrase: MeetingPhrase, words: ReadonlySet<string>) {
  const { text, parties } = around;
  if (phrase.ordinals.length === 0) return null;
  const from = sentenceStart(around, phrase.start, sentencesBack);
  const blocs = spansIn(parties, from, phrase.start).filter((party) => party.kind === "bloc");
  const last = blocs.at(-1)?.value;
  const named = last === undefined ? around.blocs.slice(0, 1) : [last, ...around.blocs.slice(0, 1)];
  return firstMatch(text.series, words, named);
}

/** Where an article says between whom it is. */
const leadLength = 500;
/** Joint committees of two states are many; what else the name says must not be another's. */
const enoughForTwo = 0.77;

/** Of two states, where no bloc is in play: `la 14e consultation annuelle des dirigeants`. */
function seriesOfTwo(around: Surroundings, words: ReadonlySet<string>) {
  if (words.size === 0) return null;
  const states = spansIn(around.parties, 0, leadLength).filter((party) => party.kind === "country");
  const capitals = statesByCapital(around.text, leadLength);
  const codes = [...new Set([...states.map((party) => party.value), ...capitals])];
  const found = codes.length === 2 ? matchSeries(around.text.series, words, codes) : null;
  return found && found.score >= enoughForTwo ? found : null;
}
