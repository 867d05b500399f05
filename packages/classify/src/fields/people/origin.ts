import type { Mention } from "@communique/model";
import { inSentence, type Reading, sentenceAt, within } from "../../reading.ts";

/** How many sentences back the state of a person may stand. */
const sentencesBack = 3;

/** The different states named in a person's sentence before the name, in order. */
export function statesBefore(reading: Reading, { start }: Mention): string[] {
  const own = reading.sentences[sentenceAt(reading, start)];
  return own ? [...new Set(statesIn(reading, own.start, start))] : [];
}

/** The states of people whose name and office tell none: by what stands before them, nearest first. */
export function originOf(reading: Reading, person: Mention): string | null {
  const sentence = sentenceAt(reading, person.start);
  const own = reading.sentences[sentence];
  if (!own) return null;
  const before = statesIn(reading, own.start, person.start).at(-1);
  if (before) return before;
  const together = unknownIn(reading, sentence);
  for (
    let index = sentence - 1;
    index >= Math.max(reading.lead, sentence - sentencesBack);
    index--
  ) {
    const span = reading.sentences[index];
    const states = span ? lastOfEach(statesIn(reading, span.start, span.end)) : [];
    if (states.length === together.length) return states[together.indexOf(person)] ?? null;
    if (states.length > 0) return null;
  }
  return null;
}

/** Each state once, where it stands last. */
const lastOfEach = (states: readonly string[]) => [...new Set(states.toReversed())].toReversed();

/** Countries and ministries with one, in order. */
function statesIn(reading: Reading, start: number, end: number): string[] {
  const { country, ministry } = reading.mentions;
  const named = within(country, start, end).map((each) => ({ at: each.start, state: each.value }));
  const owned = within(ministry, start, end).flatMap((each) =>
    each.country === null ? [] : [{ at: each.start, state: each.country }],
  );
  return [...named, ...owned].sort((a, b) => a.at - b.at).map(({ state }) => state);
}

/** The people of a sentence whose state is not told. */
const unknownIn = (reading: Reading, sentence: number) =>
  inSentence(reading, reading.mentions.person, sentence).filter((one) => one.country === null);
