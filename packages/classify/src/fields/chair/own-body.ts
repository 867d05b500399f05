import type { Candidate } from "../../candidates/types.ts";
import { type Reading, within } from "../../reading.ts";
import { matchesIn } from "./presiding.ts";
import { statesBefore, type Words, withState } from "./state-near.ts";

/** How far the body may stand after the words of presiding over it, in characters. */
const reach = 40;

/** A state that presides over the body that meets, by what the text says of it. */
export interface Presidency {
  readonly state: string;
  /** The bloc that it presides over; null for another body. */
  readonly bloc: string | null;
}

/** `le Vietnam, qui preside l'AIPA`, `X, ministre de Maurice et president du Conseil`, in order. */
export function presidencies(reading: Reading, candidate: Candidate): Presidency[] {
  const { ofBody } = reading.words.chairing;
  return reading.sentences.flatMap((sentence, index) =>
    matchesIn(reading, index, ofBody, "before").flatMap((words) => {
      const bloc = blocAfter(reading, words.end);
      if (bloc === null && !isOwnBody(reading, candidate, words.end)) return [];
      const state = besideWords(reading, words, sentence.start);
      return state === null ? [] : [{ state, bloc }];
    }),
  );
}

const blocAfter = (reading: Reading, at: number) =>
  within(reading.mentions.bloc, at, at + reach).find(({ start }) => start === at)?.value ?? null;

/** The words name the body by the acronym or the noun that the meeting has. */
function isOwnBody(reading: Reading, { best, acronym }: Candidate, at: number): boolean {
  const { folded } = reading.tokens;
  const [noun] = /^\p{L}+/u.exec(folded.slice(at, at + reach)) ?? [];
  if (noun === undefined) return false;
  if (acronym !== null && noun === acronym.toLowerCase()) return true;
  const name = folded.slice(best.start, best.end);
  const organisation = within(reading.mentions.organisation, at, at + reach).length > 0;
  return organisation ? isWordOf(name, noun) : name.startsWith(noun);
}

const isWordOf = (name: string, word: string) => name.split(/[^\p{L}\p{N}]+/u).includes(word);

/** The state before the words, else the holder's right after them. */
function besideWords(reading: Reading, words: Words, from: number): string | null {
  const before = statesBefore(reading, words, from).at(-1);
  return (before ?? withState(reading, words.end, words.end + reach)[0])?.country ?? null;
}
