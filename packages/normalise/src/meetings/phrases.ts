import { findPhrases, type Tokens, tokenAt, wordOf } from "@communique/text";
import { acronymIn, acronymPhrases } from "./acronyms.ts";
import { leftEdge } from "./left-edge.ts";
import { findOrdinals } from "./ordinals.ts";
import { rightEdge } from "./right-edge.ts";
import { matchSeries } from "./series.ts";
import type { Atom, MeetingPhrase, MeetingText, NounMatch, Ordinal } from "./types.ts";

/** Every stretch of the body that names a meeting, in order; names inside names are left out. */
export function findMeetingPhrases(text: MeetingText): MeetingPhrase[] {
  const ordinals = findOrdinals(text.body, text.tokens, text.words);
  const nouns = findPhrases(text.words.nouns, text.body, text.tokens).filter(
    (noun) => noun.values[0]?.kind !== "not",
  );
  const heads = headsOf(nouns, text.tokens);
  const named = nouns
    .filter((noun) => !isComplement(text.tokens, noun) && !isParticiple(text.body, noun))
    .map((noun) => nounPhrase(text, noun, heads, ordinals));
  const outer = withoutNested(named.filter((phrase) => !isVerb(text, phrase)));
  return [...outer, ...acronymPhrases(text, ordinals, outer)].sort((a, b) => a.start - b.start);
}

/** Tokens at which another name may begin: `la 11e consultation et le 8e dialogue`. */
function headsOf(nouns: readonly NounMatch[], tokens: Tokens): ReadonlySet<number> {
  return new Set(nouns.map((noun) => tokenAt(tokens, noun.start)));
}

/** `sessions spéciales`; a noun that ends in s in the singular is no plural. */
const isPlural = (noun: string) =>
  /^\p{L}+s\b/u.test(noun) &&
  !/^(?:assises|pourparlers|négociations|congrès|consultations)/iu.test(noun);

/** `partenaires de dialogue`, `par visioconférence`: a noun that only says of what kind or how. */
function isComplement(tokens: Tokens, noun: NounMatch): boolean {
  const before = wordBefore(tokens, noun.start);
  if (noun.values[0]?.lemma === "visioconference" && /^(?:par|en|via)$/.test(before)) return true;
  return before === "de" || before === "d";
}

const articles = /^(?:la|les?|l|une?|des|cette|sa|leur|premiere|derniere|prochaine|d)$/;

/** `le pays rencontre des difficultés`: no article right before, an object after. */
function isVerb({ tokens }: MeetingText, phrase: MeetingPhrase): boolean {
  if (phrase.noun.lemma !== "rencontre" || phrase.ordinals.length > 0) return false;
  if (articles.test(wordBefore(tokens, phrase.head))) return false;
  const next = tokenAt(tokens, phrase.head) + 1;
  return next < tokens.count && /^(?:des|les?|la|l|une?|son|sa|ses)$/.test(wordOf(tokens, next));
}

/** `rencontré` folds to the noun `rencontre`: of these nouns only those of committees end in é. */
const isParticiple = (body: string, noun: NounMatch) =>
  /[éÉ][es]*$/.test(body.slice(noun.start, noun.end)) &&
  !/comit|commission/.test(noun.values[0]?.lemma ?? "");

function nounPhrase(
  text: MeetingText,
  noun: NounMatch,
  heads: ReadonlySet<number>,
  ordinals: readonly Ordinal[],
): MeetingPhrase {
  const left = leftEdge(text, noun, ordinals);
  const end = rightEdge(text, noun, heads);
  const head = noun.values[0] as NounMatch["values"][0];
  const name = text.body.slice(noun.start, end);
  const acronym = acronymIn(text, noun.start, end);
  return {
    start: left.start,
    end: acronym?.close ?? end,
    head: noun.start,
    noun: head,
    rule: "noun_phrase",
    determiner: left.determiner,
    plural: left.plural || isPlural(text.body.slice(noun.start, noun.end)),
    ordinals: ownOrdinals(text, left.ordinals, end) ?? acronym?.ordinals ?? [],
    acronym: acronym?.acronym ?? null,
    series:
      acronym?.series ??
      seriesOf(text, name, partiesIn(text.atoms, noun.start, end)) ??
      (left.determiner === "its" ? seriesOfOwner(text, left.start, name) : null),
  };
}

/** How far before `leur 22e réunion` those may stand whose meeting it is, in characters. */
const ownerReach = 140;

/** `les ministres du Tourisme de l'ASEAN ont tenu leur 22e réunion`: the series is its owners'. */
function seriesOfOwner(text: MeetingText, start: number, name: string) {
  const from = Math.max(0, start - ownerReach);
  const sentence = Math.max(text.body.lastIndexOf(". ", start), text.body.lastIndexOf("\n", start));
  const before = text.body.slice(Math.max(from, sentence + 1), start);
  const owner = text.words.patterns.owner.exec(before);
  if (!owner) return null;
  const at = start - before.length + owner.index;
  const parties = partiesIn(text.atoms, at, start);
  return parties.length === 0
    ? null
    : matchSeries(text.series, `${name} ${before.slice(owner.index)}`, parties, text.words);
}

/** The series of a name; where it names no party, that of the one bloc the article is about. */
function seriesOf(text: MeetingText, name: string, parties: readonly string[]) {
  const own = matchSeries(text.series, name, parties, text.words);
  if (own || parties.length > 0) return own;
  const bloc = text.atoms.find((atom) => atom.kind === "bloc");
  return bloc ? matchSeries(text.series, name, [bloc.value], text.words) : null;
}

/** The numbers before a noun, unless they count something else: `la première réunion de l'année`. */
function ownOrdinals(text: MeetingText, ordinals: readonly Ordinal[], end: number) {
  const last = ordinals.at(-1);
  if (!last) return null;
  const inside = text.body.slice(last.end, end).replace(/^\s*\p{L}+/u, "");
  const { otherCount } = text.words.patterns;
  const other = otherCount.test(text.body.slice(end, end + 60)) || otherCount.test(inside);
  return other ? null : ordinals;
}

/** The codes of the blocs and countries that stand in a span. */
export function partiesIn(atoms: readonly Atom[], start: number, end: number): string[] {
  return atoms
    .filter((atom) => atom.start >= start && atom.end <= end)
    .filter((atom) => atom.kind === "bloc" || atom.kind === "country")
    .map((atom) => atom.value);
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
export function wordBefore(tokens: Tokens, offset: number): string {
  const index = tokenAt(tokens, offset) - 1;
  return index >= 0 ? wordOf(tokens, index) : "";
}
