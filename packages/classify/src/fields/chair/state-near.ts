import type { Mention } from "@communique/model";
import { type Reading, within } from "../../reading.ts";

/** How far from the words of presiding the one who presides may stand, in characters. */
const reach = { before: 160, after: 130 };

/** Words of presiding in the text. */
export interface Words {
  readonly start: number;
  readonly end: number;
  /** Where the one who presides stands; beside: before the words rather than after them. */
  readonly side: "before" | "after" | "beside";
}

/** The nearest state on the side of the words; two at once preside together. */
export function stateNear(reading: Reading, words: Words, index: number): string | null {
  const sentence = reading.sentences[index] ?? words;
  const before = statesBefore(reading, words, sentence.start);
  const after = withState(reading, words.end, Math.min(sentence.end, words.end + reach.after));
  const holders = words.side === "after" ? after : before;
  const states = new Set(holders.map((holder) => holder.country));
  const text = reading.tokens.folded.slice(sentence.start, sentence.end);
  if (reading.words.chairing.together.test(text) && states.size !== 1) return null;
  if (words.side === "before") return before.at(-1)?.country ?? null;
  if (words.side === "beside") return (before.at(-1) ?? after[0])?.country ?? null;
  return after[0]?.country ?? onlyState(reading, sentence.start, words.start);
}

/** People, ministries and countries before the words, near enough, in order. */
export const statesBefore = (reading: Reading, { start }: Words, from: number): Mention[] =>
  withState(reading, Math.max(from, start - reach.before), start);

/** `le ministère lao …, elle avait à sa tête la ministre`. */
function onlyState(reading: Reading, from: number, to: number): string | null {
  const states = new Set(withState(reading, from, to).map((holder) => holder.country));
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

/** People, ministries and countries of a span, in order, each with its state. */
export function withState(reading: Reading, from: number, to: number): Mention[] {
  const { person, ministry, country } = reading.mentions;
  const named = within(country, from, to).map((each) => ({ ...each, country: each.value }));
  return [...within(person, from, to), ...within(ministry, from, to), ...named]
    .filter((each) => each.country !== null)
    .sort((a, b) => a.start - b.start);
}
