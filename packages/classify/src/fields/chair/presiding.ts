import type { Mention } from "@communique/model";
import { allMatches } from "@communique/text";
import type { Candidate } from "../../candidates/types.ts";
import { chairingSentences, inSentence, type Reading, within } from "../../reading.ts";

/** How far from the words of presiding the one who presides may stand, in characters. */
const reach = { before: 160, after: 130 };

/** Words of presiding in the text. */
interface Words {
  readonly start: number;
  readonly end: number;
  /** Whether the one who presides stands after the words. */
  readonly passive: boolean;
}

/** The state that presides, by the words of presiding; null where none does, or several at once. */
export function presiding(reading: Reading, candidate: Candidate): string | null {
  const telling = chairingSentences(reading);
  const states = reading.sentences.flatMap((_, index) => {
    const tells = index >= reading.lead && telling.has(index);
    const words = tells ? wordsOf(reading, candidate, index) : [];
    return words.map((each) => stateNear(reading, each, index)).filter((code) => code !== null);
  });
  const [first] = states;
  return first !== undefined && states.every((state) => state === first) ? first : null;
}

/** The words of presiding in a sentence that are about the meeting, and about this one. */
function wordsOf(reading: Reading, candidate: Candidate, index: number): Words[] {
  const { presides, presidedBy, presidesOver } = reading.words.chairing;
  const own = candidate.mentions.some(({ sentence }) => sentence === index);
  const others = inSentence(reading, reading.mentions.meeting, index).length > 0;
  if (others && !own) return [];
  const found = [
    ...matchesIn(reading, index, presides, false),
    ...matchesIn(reading, index, presidedBy, true),
  ];
  return found.length > 0 || !own ? found : matchesIn(reading, index, presidesOver, false);
}

function matchesIn(reading: Reading, index: number, words: RegExp, passive: boolean): Words[] {
  const { earlier, body, together } = reading.words.chairing;
  const { start, end } = reading.sentences[index] ?? { start: 0, end: 0 };
  const text = reading.tokens.folded.slice(start, end);
  return allMatches(text, words)
    .filter((match) => {
      const after = text.slice(match.index + match[0].length);
      if (passive && together.test(match[0])) return false;
      return !earlier.test(text.slice(0, match.index)) && !body.test(after);
    })
    .map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      passive,
    }));
}

/** The nearest state before the words, or after a passive; two at once preside together. */
function stateNear(reading: Reading, words: Words, index: number): string | null {
  const sentence = reading.sentences[index] ?? words;
  const from = words.passive ? words.end : Math.max(sentence.start, words.start - reach.before);
  const to = words.passive ? Math.min(sentence.end, words.end + reach.after) : words.start;
  const holders = withState(reading, from, to);
  const text = reading.tokens.folded.slice(sentence.start, sentence.end);
  const states = new Set(holders.map((holder) => holder.country));
  if (reading.words.chairing.together.test(text) && states.size !== 1) return null;
  if (words.passive && holders.length === 0) return onlyState(reading, sentence.start, words.start);
  return (words.passive ? holders[0] : holders.at(-1))?.country ?? null;
}

/** `le ministère lao …, elle avait à sa tête la ministre`. */
function onlyState(reading: Reading, from: number, to: number): string | null {
  const states = new Set(withState(reading, from, to).map((holder) => holder.country));
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

/** People, ministries and countries of a span, in order, each with its state. */
function withState(reading: Reading, from: number, to: number): Mention[] {
  const { person, ministry, country } = reading.mentions;
  const named = within(country, from, to).map((each) => ({ ...each, country: each.value }));
  return [...within(person, from, to), ...within(ministry, from, to), ...named]
    .filter((each) => each.country !== null)
    .sort((a, b) => a.start - b.start);
}
