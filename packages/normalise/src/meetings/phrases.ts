import { findPhrases, type Tokens, tokenAt, wordOf } from "@communique/text";
import { acronymIn, acronymPhrases } from "./acronyms.ts";
import { seriesOfContext } from "./context.ts";
import { withCounts } from "./counts.ts";
import { leftEdge } from "./left-edge.ts";
import { findOrdinals } from "./ordinals.ts";
import { ownOrdinals } from "./own-ordinals.ts";
import { rightEdge } from "./right-edge.ts";
import { seriesOfName } from "./series-of-name.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import type { MeetingPhrase, MeetingText, NounMatch, Ordinal } from "./types.ts";

/** Every stretch of the body that names a meeting, in order; names inside names are left out. */
export function findMeetingPhrases(text: MeetingText): MeetingPhrase[] {
  const ordinals = findOrdinals(text.body, text.tokens, text.words);
  const nouns = findPhrases(text.words.nouns, text.body, text.tokens).filter(
    (noun) => noun.values[0]?.kind !== "not",
  );
  const heads = headsOf(nouns, text.tokens);
  const around = surroundingsOf(text, heads);
  const named = nouns
    .filter((noun) => !isComplement(text, noun) && !isParticiple(text, noun))
    .map((noun) => nounPhrase(around, noun, heads, ordinals));
  const outer = withoutNested(named.filter((phrase) => !isVerb(text, phrase)));
  const phrases = [...outer, ...acronymPhrases(text, ordinals, outer)].sort(byStart);
  const placed: MeetingPhrase[] = [];
  for (const [i, phrase] of phrases.entries()) {
    const series = phrase.series ?? seriesOfContext(around, phrase, placed, phrases[i + 1]);
    placed.push(series === phrase.series ? phrase : { ...phrase, series });
  }
  return withCounts(text, ordinals, placed);
}

const byStart = (a: MeetingPhrase, b: MeetingPhrase) => a.start - b.start;

/** Tokens at which another name may begin: `la 11e consultation et le 8e dialogue`. */
function headsOf(nouns: readonly NounMatch[], tokens: Tokens): ReadonlySet<number> {
  return new Set(nouns.map((noun) => tokenAt(tokens, noun.start)));
}

/** `partenaires de dialogue`, `par visioconférence`: a noun that only says of what kind or how. */
function isComplement({ tokens, words }: MeetingText, noun: NounMatch): boolean {
  const before = wordBefore(tokens, noun.start);
  if (noun.values[0]?.lemma === "visioconference" && words.edges.means.test(before)) return true;
  return words.edges.of.test(before);
}

/** `le pays rencontre des difficultés`: no article right before, an object after. */
function isVerb({ tokens, words }: MeetingText, phrase: MeetingPhrase): boolean {
  if (phrase.noun.lemma !== "rencontre" || phrase.ordinals.length > 0) return false;
  if (words.edges.beforeNoun.test(wordBefore(tokens, phrase.head))) return false;
  const next = tokenAt(tokens, phrase.head) + 1;
  return next < tokens.count && words.edges.beforeObject.test(wordOf(tokens, next));
}

/** `rencontré` folds to the noun `rencontre`: of these nouns only those of committees end in é. */
const isParticiple = ({ body, words }: MeetingText, noun: NounMatch) =>
  /[éÉ][es]*$/.test(body.slice(noun.start, noun.end)) &&
  !words.edges.accented.test(noun.values[0]?.lemma ?? "");

function nounPhrase(
  around: Surroundings,
  noun: NounMatch,
  heads: ReadonlySet<number>,
  ordinals: readonly Ordinal[],
): MeetingPhrase {
  const { text } = around;
  const left = leftEdge(text, noun, ordinals);
  const end = rightEdge(text, noun, heads);
  const head = noun.values[0] as NounMatch["values"][0];
  const prepares = text.words.patterns.preparing.test(text.body.slice(noun.start, end));
  const acronym = prepares ? null : acronymIn(text, noun.start, end);
  const own = ownOrdinals(text, head, left.ordinals, end) ?? acronym?.ordinals ?? [];
  const plural = text.words.edges.pluralNoun.test(text.body.slice(noun.start, noun.end));
  return {
    start: left.start,
    end: acronym?.close ?? end,
    head: noun.start,
    noun: head,
    rule: "noun_phrase",
    determiner: left.determiner,
    plural: left.plural || plural,
    ordinals: own,
    acronym: acronym?.acronym ?? null,
    series: prepares ? null : (acronym?.series ?? seriesOfName(around, noun, end, own.length > 0)),
  };
}

/** `la session du comité mixte` is one name: a noun inside another's name names nothing of its own. */
function withoutNested(phrases: readonly MeetingPhrase[]): MeetingPhrase[] {
  const outer: MeetingPhrase[] = [];
  for (const phrase of phrases) {
    const last = outer.at(-1);
    if (!last || phrase.head >= last.end) outer.push(phrase);
  }
  return outer;
}

/** The word of the token before an offset, or an empty string. */
function wordBefore(tokens: Tokens, offset: number): string {
  const index = tokenAt(tokens, offset) - 1;
  return index >= 0 ? wordOf(tokens, index) : "";
}
