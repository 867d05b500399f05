import { partiesKey } from "./party-spans.ts";
import { type PartyGroup, type SeriesIndex, type SeriesName, weigh } from "./series.ts";

/** A series that a name fits, with how well, 0 to 1. */
export interface SeriesMatch {
  readonly id: string;
  readonly score: number;
}

/** A name must share this much of its words, both ways, with the series. */
const enough = 0.72;
/** A name without parties could be anybody's: it must be the series' own almost to the word. */
const enoughAlone = 0.9;

/**
 * The series that the words of a name and those who meet fit best; null where none fits. A series
 * of nobody in particular is told by its wording, folded.
 */
export function matchSeries(
  index: SeriesIndex,
  words: ReadonlySet<string>,
  parties: readonly string[],
  wording = "",
): SeriesMatch | null {
  const group = index.groups.get(partiesKey(parties));
  if (!group) return null;
  const weight = weigh(words, index.weights);
  let best: SeriesMatch | null = null;
  for (const name of likely(group, words, index)) {
    if (name.head !== null && !wording.includes(name.head)) continue;
    const score = likeness(words, weight, name, index);
    if (
      score < (name.head === null ? enough : enoughAlone) ||
      score <= (best?.score ?? 0) ||
      !agree(index, words, name.words)
    )
      continue;
    best = { id: name.id, score };
  }
  return best;
}

/** Where the name leaves its bloc out, the rest must fit the better. */
const enoughUnsaid = 0.79;

/** The series of the first bloc that has one of these words. */
export function firstMatch(
  index: SeriesIndex,
  words: ReadonlySet<string>,
  blocs: readonly string[],
): SeriesMatch | null {
  for (const bloc of blocs) {
    const found = matchSeries(index, words, [bloc]);
    if (found && found.score >= enoughUnsaid) return found;
  }
  return null;
}

/** The weighted Dice coefficient of the words of a name and of a series. */
function likeness(
  words: ReadonlySet<string>,
  weight: number,
  name: SeriesName,
  { weights }: SeriesIndex,
): number {
  let shared = 0;
  for (const word of words) if (name.words.has(word)) shared += weights.get(word) ?? 0;
  const all = weight + name.weight;
  return all === 0 ? 1 : (2 * shared) / all;
}

/** A word of so little weight is shared by too many series to lead to one. */
const leading = 1.7;

/** The names that hold one of the leading words, or of all words where none leads. */
function likely({ names, byWord }: PartyGroup, words: ReadonlySet<string>, index: SeriesIndex) {
  const leads = [...words].filter((word) => (index.weights.get(word) ?? leading) >= leading);
  const found = new Set<SeriesName>();
  for (const word of leads.length > 0 ? leads : words) {
    for (const at of byWord.get(word) ?? []) found.add(names[at] as SeriesName);
  }
  return words.size === 0 ? names.filter((name) => name.words.size === 0) : found;
}

/**
 * Whether a name and a series have the same words of rank (ministers may go unsaid in the name) and
 * of form; a name of nothing but rank is no name of a series with a subject.
 */
function agree(
  { words: { ranks, forms, ministers, leaders, meeting } }: SeriesIndex,
  found: ReadonlySet<string>,
  series: ReadonlySet<string>,
): boolean {
  if (found.has(ministers) && !series.has(ministers)) return false;
  if (forms.some((form) => found.has(form) && !series.has(form))) return false;
  if (ranks.some((rank) => found.has(rank) !== series.has(rank))) return false;
  const generic = (word: string) =>
    word === ministers || word === leaders || meeting.has(word) || ranks.includes(word);
  return [...found].some((word) => !generic(word)) || [...series].every(generic);
}
