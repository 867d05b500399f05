import { acronymSeries } from "./acronyms.ts";
import { contentWords } from "./content-words.ts";
import { firstMatch, matchSeries, type SeriesMatch } from "./match-series.ts";
import { weigh } from "./series.ts";
import { codesIn, type Surroundings, wordsIn } from "./surroundings.ts";
import type { NounMatch } from "./types.ts";

/** The series that a meeting's own name tells, from its noun to its end; null where it tells none. */
export function seriesOfName(
  around: Surroundings,
  noun: NounMatch,
  end: number,
  numbered: boolean,
): SeriesMatch | null {
  const { text, blocs } = around;
  const kind = noun.values[0]?.kind;
  if (kind === "talks" || kind === "visit" || kind === "phone") return null;
  const byAcronym = acronymSeries(text, noun.end, end);
  if (byAcronym) return byAcronym;
  const words = wordsIn(around, noun.start, end);
  const parties = codesIn(around, noun.start, end);
  const wording = text.tokens.folded.slice(noun.start, end);
  const own = matchSeries(text.series, words, parties, wording);
  if (own) return numbered || tells(around, words, parties) ? own : null;
  if (parties.length > 0 || !isTelling(around, noun, words)) return null;
  return firstMatch(text.series, words, blocs);
}

/** `une réunion de l'Union africaine` may be any of its meetings, if nothing more is said. */
const tells = ({ text }: Surroundings, words: ReadonlySet<string>, parties: readonly string[]) =>
  parties.length === 0 ||
  words.size === 0 ||
  [...words].some((word) => !text.words.edges.meeting.has(word));

/** A word besides the noun, or all words, weigh enough to tell a meeting from others of the bloc. */
const telling = { word: 1.7, name: 4.5 };

/** A name without a bloc says on what or of whom the meeting is: `la réunion des ministres du Travail`. */
function isTelling({ text }: Surroundings, noun: NounMatch, words: ReadonlySet<string>): boolean {
  const head = contentWords(text.body.slice(noun.start, noun.end), text.words);
  const { weights } = text.series;
  const tells = (word: string) => !head.has(word) && (weights.get(word) ?? 0) >= telling.word;
  return [...words].some(tells) || weigh(words, weights) >= telling.name;
}
