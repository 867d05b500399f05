import { type Tokens, tokenAt, wordOf } from "@communique/text";
import { firstFrom } from "./party-spans.ts";
import type { Determiner, MeetingText, NounMatch, Ordinal } from "./types.ts";

/** What stands before the noun of a meeting's name. */
export interface LeftEdge {
  readonly start: number;
  readonly determiner: Determiner;
  readonly plural: boolean;
  readonly ordinals: readonly Ordinal[];
}

/** An adjective or two may part the article from the noun. */
const reach = 4;

/** Walks back from the noun over its ordinals and adjectives to its article. */
export function leftEdge(
  text: MeetingText,
  noun: NounMatch,
  ordinals: readonly Ordinal[],
): LeftEdge {
  const { tokens } = text;
  const { determiners, plurals, and } = text.words.edges;
  const first = tokenAt(tokens, noun.start);
  const own = ordinalsBefore(tokens, first, ordinals, and);
  const from = own[0] ? tokenAt(tokens, own[0].start) : first;
  const article = articleBefore(text, from);
  const start =
    article === null ? (own[0]?.start ?? noun.start) : (tokens.starts[article] as number);
  const word = article === null ? "" : wordOf(tokens, article);
  return {
    start,
    determiner: determiners[word] ?? "none",
    plural: plurals.has(word) || own.length > 1,
    ordinals: own,
  };
}

/** `38e et 39e sommets`, `32e grande conférence`: the ordinals right before the noun, in order. */
function ordinalsBefore(
  tokens: Tokens,
  first: number,
  ordinals: readonly Ordinal[],
  and: string,
): Ordinal[] {
  const own: Ordinal[] = [];
  let edge = first;
  const from = firstFrom(ordinals, tokens.starts[first] as number);
  for (let i = Math.min(from, ordinals.length - 1); i >= 0; i--) {
    const ordinal = ordinals[i] as Ordinal;
    const next = tokenAt(tokens, ordinal.end);
    if (next > edge) continue;
    const between = edge - next;
    if (between > (own.length === 0 ? 1 : 2) || !near(tokens, ordinal.end, edge)) break;
    if (
      own.length > 0 &&
      between > 0 &&
      wordOf(tokens, edge - 1) !== and &&
      wordOf(tokens, next) !== and
    )
      break;
    own.unshift(ordinal);
    edge = tokenAt(tokens, ordinal.start);
  }
  return own;
}

const near = (tokens: Tokens, end: number, token: number) =>
  (tokens.starts[token] as number) - end < 16 &&
  !/[.\n;:(]/.test(tokens.folded.slice(end, tokens.starts[token]));

function articleBefore({ body, tokens, words }: MeetingText, from: number): number | null {
  const { determiners, of, movable } = words.edges;
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) {
    const gap = tokens.folded.slice(tokens.ends[i], tokens.starts[i + 1]);
    if (/[.,;:()\n"«»]/.test(gap)) return null;
    const word = wordOf(tokens, i);
    if (of.test(word)) return null;
    if (word in determiners) return i;
    if (/\p{Lu}/u.test(body.charAt(tokens.starts[i] as number))) return null;
    if (words.stops.has(word) && !movable.test(word)) return null;
  }
  return null;
}
