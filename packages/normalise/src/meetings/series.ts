import type { MeetingWords } from "@communique/language";
import type { Reference } from "@communique/model";
import { fold } from "@communique/text";
import { acronymTable, isAcronym } from "./acronym-table.ts";
import { contentWords } from "./content-words.ts";
import type { Anchor } from "./pace.ts";
import { type PartySpan, partiesKey, withoutSpans } from "./party-spans.ts";

/** One way of naming a series: its weighty words besides the parties. */
export interface SeriesName {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  /** What its words weigh together. */
  readonly weight: number;
  /** The word that a name without parties must have: `conférence internationale du travail`. */
  readonly head: string | null;
}

/** The names of the series that bring the same parties together. */
export interface PartyGroup {
  readonly names: readonly SeriesName[];
  /** A word to the names that hold it. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** The series, found by acronym or by the words of their names. */
export interface SeriesIndex {
  readonly groups: ReadonlyMap<string, PartyGroup>;
  /** Acronym, upper case without signs, to the series that bear it. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  /** How much a word tells: words of few series tell more. */
  readonly weights: ReadonlyMap<string, number>;
  /** The years of known editions, by series_id and number. */
  readonly editions: ReadonlyMap<string, number>;
  /** The known editions of a series, in order of their numbers. */
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>;
  /** The codes of the blocs or countries that a series brings together. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
  /** The country of each capital, by place_id. */
  readonly capitals: ReadonlyMap<string, string>;
  /** The words that say of what rank and form a meeting is. */
  readonly words: MeetingWords["edges"];
}

/** Finds the blocs and countries of a text. */
export type PartiesOf = (text: string) => readonly PartySpan[];

interface NamedSeries {
  readonly id: string;
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly head: string | null;
}

/** Compiles the series; `partiesOf` finds the blocs and countries in a name. */
export function compileSeries(
  reference: Reference,
  words: MeetingWords,
  partiesOf: PartiesOf,
): SeriesIndex {
  const names = distinct(
    seriesNames(reference).map(({ id, form }) => {
      const parties = partiesOf(form);
      return {
        id,
        key: partiesKey(parties.map(({ value }) => value)),
        head: parties.length === 0 ? (/\p{L}{4,}/u.exec(fold(form))?.[0] ?? null) : null,
        words: contentWords(withoutSpans(form, 0, form.length, parties), words),
      };
    }),
  );
  const weights = wordWeights(names, reference.series.length);
  return {
    groups: groupByParties(names, weights),
    acronyms: acronymTable(reference),
    weights,
    words: words.edges,
    capitals: new Map(
      reference.countries.flatMap(({ code, capital }) => (capital ? [[capital, code]] : [])),
    ),
    bodies: new Map(
      reference.series.map((row) => [row.series_id, row.body === null ? [] : row.body.split(" ")]),
    ),
    editions: new Map(
      reference.series_editions.map((row) => [`${row.series_id} ${row.ordinal}`, row.year]),
    ),
    anchors: anchorsOf(reference),
  };
}

function anchorsOf({ series_editions }: Reference): Map<string, Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  for (const { series_id, ordinal, year } of series_editions) {
    anchors.set(series_id, [...(anchors.get(series_id) ?? []), { ordinal, year }]);
  }
  for (const list of anchors.values()) list.sort((a, b) => a.ordinal - b.ordinal);
  return anchors;
}

function seriesNames(reference: Reference): { id: string; form: string }[] {
  return [
    ...reference.series.map((row) => ({ id: row.series_id, form: row.name_fr })),
    ...reference.series_names
      .filter((row) => !isAcronym(row.form))
      .map((row) => ({ id: row.series_id, form: row.form })),
  ];
}

/** Wordings that differ only in order, case or small words are one name. */
function distinct(names: readonly NamedSeries[]): NamedSeries[] {
  const key = ({ id, key, words, head }: NamedSeries) =>
    `${id}|${key}|${head}|${[...words].sort().join(" ")}`;
  return [...new Map(names.map((name) => [key(name), name])).values()];
}

interface OpenGroup {
  readonly names: SeriesName[];
  readonly byWord: Map<string, number[]>;
}

function groupByParties(names: readonly NamedSeries[], weights: ReadonlyMap<string, number>) {
  const groups = new Map<string, OpenGroup>();
  for (const { id, key, words, head } of names) {
    const group: OpenGroup = groups.get(key) ?? { names: [], byWord: new Map() };
    groups.set(key, group);
    for (const word of words) {
      const holders = group.byWord.get(word);
      if (holders) holders.push(group.names.length);
      else group.byWord.set(word, [group.names.length]);
    }
    group.names.push({ id, words, head, weight: weigh(words, weights) });
  }
  return groups;
}

/** A word that no series bears tells as much as a rare one. */
const unknownWeight = 3.5;

/** How much some words tell together. */
export function weigh(words: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? unknownWeight;
  return sum;
}

/** A word of many series tells little; a series of many wordings counts once. */
function wordWeights(names: readonly NamedSeries[], total: number): Map<string, number> {
  const holders = new Map<string, Set<string>>();
  for (const { id, words } of names) {
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(id));
  }
  return new Map([...holders].map(([word, ids]) => [word, Math.log(1 + total / ids.size)]));
}
