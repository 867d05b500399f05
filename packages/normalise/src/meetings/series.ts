import type { MeetingWords } from "@communique/language";
import type { Reference } from "@communique/model";
import { fold } from "@communique/text";

/** A way of naming a series: its weighty words, the blocs and countries that meet. */
interface SeriesName {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  readonly parties: string;
}

/** The series, found by acronym or by the words of their names. */
export interface SeriesIndex {
  readonly names: readonly SeriesName[];
  readonly byParties: ReadonlyMap<string, readonly SeriesName[]>;
  /** Acronym, upper case without signs, to the series that bear it. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  /** How much a word tells: rare words tell more. */
  readonly weights: ReadonlyMap<string, number>;
  /** The years of known editions, by series_id and number. */
  readonly editions: ReadonlyMap<string, number>;
  /** The codes of the blocs or countries that a series brings together. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
}

/** Names the parties of a text: the codes of its blocs and countries, in one fixed order. */
export type PartiesOf = (text: string) => readonly string[];

/** Compiles the series; `partiesOf` reads the blocs and countries out of a name. */
export function compileSeries(
  reference: Reference,
  words: MeetingWords,
  partiesOf: PartiesOf,
): SeriesIndex {
  const names = seriesNames(reference).map(({ id, form }) => ({
    id,
    words: contentWords(form, words),
    parties: partiesKey(partiesOf(form)),
  }));
  return {
    names,
    byParties: groupByParties(names),
    acronyms: acronymTable(reference),
    weights: wordWeights(names),
    bodies: new Map(
      reference.series.map((row) => [row.series_id, row.body === null ? [] : row.body.split(" ")]),
    ),
    editions: new Map(
      reference.series_editions.map((row) => [`${row.series_id} ${row.ordinal}`, row.year]),
    ),
  };
}

function groupByParties(names: readonly SeriesName[]): Map<string, SeriesName[]> {
  const groups = new Map<string, SeriesName[]>();
  for (const name of names) groups.set(name.parties, [...(groups.get(name.parties) ?? []), name]);
  return groups;
}

function seriesNames(reference: Reference): { id: string; form: string }[] {
  return [
    ...reference.series.map((row) => ({ id: row.series_id, form: row.name_fr })),
    ...reference.series_names
      .filter((row) => !isAcronym(row.form))
      .map((row) => ({ id: row.series_id, form: row.form })),
  ];
}

function acronymTable(reference: Reference): Map<string, string[]> {
  const rows = [
    ...reference.series.flatMap((row) =>
      row.acronym ? [{ form: row.acronym, id: row.series_id }] : [],
    ),
    ...reference.series_names
      .filter((row) => isAcronym(row.form))
      .map((row) => ({ form: row.form, id: row.series_id })),
  ];
  const table = new Map<string, string[]>();
  for (const { form, id } of rows) {
    const ids = table.get(acronymKey(form)) ?? [];
    if (!ids.includes(id)) table.set(acronymKey(form), [...ids, id]);
  }
  return table;
}

const isAcronym = (form: string) => /^[\p{Lu}\d][\p{Lu}\d+\- &]*(?:Plus)?$/u.test(form.trim());

/** An acronym without the signs and spaces that newsrooms vary. */
export function acronymKey(text: string): string {
  return text
    .replace(/[\s-]+/g, "")
    .replace(/Plus$/i, "+")
    .toUpperCase();
}

const partiesKey = (parties: readonly string[]) => [...new Set(parties)].sort().join(" ");

/** The words of a name that tell series apart, folded, one word for all its likes. */
export function contentWords(name: string, words: MeetingWords): Set<string> {
  const found = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    found
      .filter((word) => word.length > 1 && !/\d/.test(word))
      .filter((word) => !words.fillers.has(word) && !words.stops.has(word))
      .map((word) => words.synonyms.get(word) ?? word)
      .filter((word) => !words.fillers.has(word)),
  );
}

function wordWeights(names: readonly SeriesName[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of name.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weight = (count: number) => Math.log(1 + names.length / count);
  return new Map([...counts].map(([word, count]) => [word, weight(count)]));
}

/** A word that no series bears tells as much as a rare one. */
const unknownWeight = 3.5;
/** A name must share this much of its words, both ways, with the series. */
const enough = 0.72;

/** The series that a name fits best, with how well, 0 to 1; null where none fits. */
export function matchSeries(
  index: SeriesIndex,
  name: string,
  parties: readonly string[],
  words: MeetingWords,
): { id: string; score: number } | null {
  const found = contentWords(name, words);
  let best: { id: string; score: number } | null = null;
  for (const candidate of index.byParties.get(partiesKey(parties)) ?? []) {
    if (!ranksAgree(found, candidate.words)) continue;
    const score = likeness(found, candidate.words, index.weights);
    if (score >= enough && score > (best?.score ?? 0)) best = { id: candidate.id, score };
  }
  return best;
}

/** Words of rank: officials never meet as ministers, nor a working group as its committee. */
const ranks = ["officiels", "groupe", "experts", "interparlementaire", "gouverneurs", "sommet"];

/** Whether a name and a series have the same words of rank; ministers may go unsaid in the name. */
function ranksAgree(found: ReadonlySet<string>, series: ReadonlySet<string>): boolean {
  if (found.has("ministres") && !series.has("ministres")) return false;
  return ranks.every((rank) => found.has(rank) === series.has(rank));
}

/** The weighted Dice coefficient of two sets of words. */
function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  const weigh = (word: string) => weights.get(word) ?? unknownWeight;
  const sum = (set: Iterable<string>) => [...set].reduce((total, word) => total + weigh(word), 0);
  const shared = sum([...a].filter((word) => b.has(word)));
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * shared) / all;
}
