import type { Mention } from "@communique/model";
import { findPhrases, type Sentence, tokenAt } from "@communique/text";
import type { Candidate } from "../../candidates/types.ts";
import { isAhead, type Reading, within } from "../../reading.ts";

/** An announced meeting: its number, year and country as far as the sentence tells. */
export interface NextMeeting {
  readonly ordinal: number | null;
  readonly year: number | null;
  readonly country: string | null;
}

/** What is known of the meeting whose article announces others. */
export interface Announcing {
  readonly reading: Reading;
  readonly candidate: Candidate;
  /** All meetings that the article reports. */
  readonly reported: readonly Candidate[];
  /** Whether the meeting itself is still to come: then what is to come is mostly that. */
  readonly planned: boolean;
}

/** The next meeting that a sentence announces: named as such, by its number, or one that is to come. */
export function nextMeetingOf(input: Announcing, sentence: Sentence): NextMeeting | null {
  const { reading, candidate } = input;
  const { start, end } = sentence;
  if (!announces(input, sentence)) return null;
  const date = within(reading.mentions.date, start, end).find((each) => /^\d{4}/.test(each.value));
  return {
    ordinal: nextOrdinal(reading, candidate, sentence),
    year: date ? Number(date.value.slice(0, 4)) : null,
    country: countryIn(reading, sentence),
  };
}

function announces(input: Announcing, sentence: Sentence): boolean {
  const { reading, candidate, reported, planned } = input;
  const { next, numbered, appointed, calledOff } = reading.words.outcomePatterns;
  const text = reading.tokens.folded.slice(sentence.start, sentence.end);
  if (calledOff.test(text)) return false;
  if (appointed.test(text)) return true;
  const others = otherMeetings(reading, reported, sentence);
  if (others.some((other) => isPrepared(reading, other, sentence))) return true;
  if (!isAhead(reading, sentence)) return false;
  if (nextOrdinal(reading, candidate, sentence) !== null || next.test(text)) return true;
  if (planned) return false;
  if (isLater(candidate, sentence)) return true;
  if (tells(candidate, sentence)) return false;
  return numbered.test(text) || others.some((other) => isToCome(reading, other, sentence));
}

/** The number that follows the meeting's own, where the sentence has it. */
function nextOrdinal(
  { words, tokens }: Reading,
  { ordinal }: Candidate,
  { start, end }: Sentence,
): number | null {
  if (ordinal === null) return null;
  const { folded } = tokens;
  const text = folded.slice(start, end);
  const next = ordinal + 1;
  const isCounted = () => new RegExp(`\\b${next} ?(?:e|eme|es|nd|nde)\\b`).test(text);
  if (text.includes(String(next)) && isCounted()) return next;
  const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  const found = findPhrases(words.ordinals, folded, tokens, from, to);
  return found.some(({ values }) => values.includes(next)) ? next : null;
}

/** Whether a sentence tells of the meeting itself. */
const tells = ({ mentions }: Candidate, { start, end }: Sentence) =>
  mentions.some(
    (mention) => mention.start >= start && mention.end <= end && mention.context !== "next",
  );

/** The gatherings that a sentence names beside those reported. */
function otherMeetings(
  { mentions, words }: Reading,
  reported: readonly Candidate[],
  { start, end }: Sentence,
): Mention[] {
  const own = new Set(reported.flatMap((each) => each.mentions.map((mention) => mention.start)));
  return within(mentions.meeting, start, end).filter(
    (mention) =>
      !own.has(mention.start) &&
      words.lemmas.get(mention.value)?.kind === "gathering" &&
      /\S\s+\S+\s+\S/u.test(mention.text),
  );
}

/** A sentence that holds a meeting of another kind in the future, taken for a mention of this one. */
function isLater({ mentions, best }: Candidate, { start, end }: Sentence): boolean {
  const told = within(mentions, start, end);
  return (
    told.length > 0 &&
    told.every(
      ({ noun, ordinal, verbs }) =>
        ordinal === null &&
        noun.kind === "gathering" &&
        noun.level !== null &&
        noun.level !== best.noun.level &&
        verbs.some(({ tense }) => tense === "future"),
    )
  );
}

/** How near the words of what is to come stand to a meeting's name, in characters. */
const reach = 60;

/** Whether a sentence names another meeting as one that is to come, and not only to say when. */
function isToCome(reading: Reading, other: Mention, { start, end }: Sentence): boolean {
  const { anchors, toMeet } = reading.words.outcomePatterns;
  const before = reading.tokens.folded.slice(start, other.start);
  if (other.role !== "a" && anchors.test(before)) return false;
  const from = Math.max(start, other.start - reach);
  const to = Math.min(end, other.end + reach);
  return toMeet.test(reading.tokens.folded.slice(from, to));
}

/** Whether a sentence names another meeting as one that this one makes ready. */
const isPrepared = (reading: Reading, other: Mention, { start }: Sentence) =>
  reading.words.outcomePatterns.prepares.test(
    reading.tokens.folded.slice(Math.max(start, other.start - reach), other.start),
  );

/** The last country of the sentence, else that of its last place. */
function countryIn(reading: Reading, { start, end }: Sentence): string | null {
  const { country, place } = reading.mentions;
  return (
    within(country, start, end).at(-1)?.value ?? within(place, start, end).at(-1)?.country ?? null
  );
}
