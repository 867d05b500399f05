import { findPhrases, type Sentence, tokenAt } from "@communique/text";
import type { Candidate } from "../../candidates/types.ts";
import { type Reading, within } from "../../reading.ts";

/** An announced meeting: its number, year and country as far as the sentence tells. */
export interface NextMeeting {
  readonly ordinal: number | null;
  readonly year: number | null;
  readonly country: string | null;
}

/** The next meeting that a sentence announces: named as such, by its number, or one that is to come. */
export function nextMeetingOf(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  sentence: Sentence,
): NextMeeting | null {
  const { start, end } = sentence;
  const { next, numbered, future } = reading.words.outcomePatterns;
  const text = reading.tokens.folded.slice(start, end);
  if (!future.test(text)) return null;
  const ordinal = nextOrdinal(reading, candidate, sentence);
  const own = tells(candidate, sentence);
  const another = numbered.test(text) || others.some((other) => isToCome(reading, other, sentence));
  if (ordinal === null && !next.test(text) && (own || !another)) return null;
  const date = within(reading.mentions.date, start, end).find((each) => /^\d{4}/.test(each.value));
  return {
    ordinal,
    year: date ? Number(date.value.slice(0, 4)) : null,
    country: countryIn(reading, sentence),
  };
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
  const counted = new RegExp(`\\b${next} ?(?:e|eme|es|nd|nde)\\b`);
  if (text.includes(String(next)) && counted.test(text)) return next;
  const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  const found = findPhrases(words.ordinals, folded, tokens, from, to);
  return found.some(({ values }) => values.includes(next)) ? next : null;
}

/** Whether a sentence tells of the meeting itself. */
const tells = ({ mentions }: Candidate, { start, end }: Sentence) =>
  mentions.some(
    (mention) => mention.start >= start && mention.end <= end && mention.context !== "next",
  );

/** How near the words of what is to come stand to a meeting's name, in characters. */
const reach = 60;

/** Whether a sentence names another meeting as one that is to come. */
const isToCome = (reading: Reading, { mentions }: Candidate, { start, end }: Sentence) =>
  mentions.some(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      mention.noun.kind === "gathering" &&
      reading.words.outcomePatterns.future.test(
        reading.tokens.folded.slice(
          Math.max(start, mention.start - reach),
          Math.min(end, mention.end + reach),
        ),
      ),
  );

/** The last country of the sentence, else that of its last place. */
function countryIn(reading: Reading, { start, end }: Sentence): string | null {
  const { country, place } = reading.mentions;
  return (
    within(country, start, end).at(-1)?.value ?? within(place, start, end).at(-1)?.country ?? null
  );
}
