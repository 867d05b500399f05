import { allMatches } from "@communique/text";
import { contentWords } from "./content-words.ts";
import { findOwners, type Owner } from "./owners.ts";
import { firstFrom, spansIn, withoutSpans } from "./party-spans.ts";
import type { Atom, MeetingText } from "./types.ts";

/** What stands around the names of meetings, found once a text; all lists run by start. */
export interface Surroundings {
  readonly text: MeetingText;
  /** The blocs and countries. */
  readonly parties: readonly Atom[];
  /** Those who meet: `les ministres du Tourisme de l'ASEAN`. */
  readonly owners: readonly Owner[];
  /** Where sentences begin. */
  readonly sentences: readonly { readonly start: number }[];
  /** The blocs that the article names first. */
  readonly blocs: readonly string[];
}

const isParty = ({ kind }: Atom) => kind === "bloc" || kind === "country";

/** Finds what stands around the names; `heads` are the tokens at which names may begin. */
export function surroundingsOf(text: MeetingText, heads: ReadonlySet<number>): Surroundings {
  const parties = text.atoms.filter(isParty);
  return {
    text,
    parties,
    owners: findOwners(text, parties, heads),
    sentences: sentenceStarts(text.body),
    blocs: firstBlocs(parties),
  };
}

/** A bloc further down is named for another reason. */
const blocsRead = 2;

function firstBlocs(parties: readonly Atom[]): string[] {
  const codes = parties.filter((atom) => atom.kind === "bloc").map((atom) => atom.value);
  return [...new Set(codes)].slice(0, blocsRead);
}

/** The end of a sentence, before a capital or a quotation; a line's end. */
const stop = /[.!?…]["»]?\s+(?=\p{Lu}|«)|\n+/gu;

function sentenceStarts(body: string): { start: number }[] {
  const ends = allMatches(body, stop).map((found) => ({ start: found.index + found[0].length }));
  return [{ start: 0 }, ...ends];
}

/** Where the sentence that holds an offset begins, or one so many sentences before it. */
export function sentenceStart({ sentences }: Surroundings, offset: number, back = 0): number {
  const own = firstFrom(sentences, offset + 1) - 1;
  return sentences[Math.max(0, own - back)]?.start ?? 0;
}

/** The codes of the blocs and countries that stand in a span; `ses trois partenaires` are three more. */
export function codesIn({ text, parties }: Surroundings, start: number, end: number): string[] {
  const codes = spansIn(parties, start, end).map((party) => party.value);
  const more = text.words.patterns.threePartners.test(text.body.slice(start, end));
  return more && codes.includes("ASEAN") ? [...codes, "ASEAN+3"] : codes;
}

/** The weighty words of a span, without those that name or point back to the parties. */
export function wordsIn({ text, parties }: Surroundings, start: number, end: number): Set<string> {
  const name = withoutSpans(text.body, start, end, spansIn(parties, start, end));
  return contentWords(name.replace(text.words.patterns.backReference, " "), text.words);
}
