import { findPhrases } from "@communique/text";
import { contentWords } from "./content-words.ts";
import { spansIn, withoutSpans } from "./party-spans.ts";
import { rightEdge } from "./right-edge.ts";
import type { Atom, MeetingText } from "./types.ts";

/** Those whose meeting a text may speak of: `les ministres du Tourisme de l'ASEAN`. */
export interface Owner {
  readonly start: number;
  readonly end: number;
  /** Leaders of states meet at summits. */
  readonly leaders: boolean;
  /** The weighty words of who they are, with their rank. */
  readonly words: ReadonlySet<string>;
  /** Codes of their blocs and countries, with those who join them: `et leurs homologues de Chine`. */
  readonly parties: readonly string[];
}

/** Finds those who meet, in order of the text. */
export function findOwners(
  text: MeetingText,
  parties: readonly Atom[],
  heads: ReadonlySet<number>,
): Owner[] {
  return findPhrases(text.words.owners, text.body, text.tokens).map(({ start, end, values }) => {
    const edge = rightEdge(text, { start, end, values: [] }, heads);
    return {
      start,
      end: edge,
      leaders: values.includes("leaders"),
      words: ownerWords(text, start, end, edge, values[0] ?? "", parties),
      parties: [
        ...spansIn(parties, start, edge).map((party) => party.value),
        ...joiners(text, edge, parties),
      ],
    };
  });
}

function ownerWords(
  text: MeetingText,
  start: number,
  head: number,
  end: number,
  kind: string,
  parties: readonly Atom[],
): Set<string> {
  const { edges, patterns } = text.words;
  const from = kind === "officials" || kind === "parliament" ? start : head;
  const name = withoutSpans(text.body, from, end, spansIn(parties, from, end));
  const words = contentWords(name.replace(patterns.backReference, " "), text.words);
  if (kind === "ministers") {
    words.add(edges.ministers);
    for (const word of contentWords(text.body.slice(start, head), text.words)) words.add(word);
    words.delete(edges.leaders);
  }
  return words;
}

/** How far after a name those may stand who join. */
const reach = 130;

/** The codes of those who join: `avec leurs homologues de Chine, du Japon et de Corée du Sud`. */
export function joiners(text: MeetingText, end: number, parties: readonly Atom[]): string[] {
  const after = text.body.slice(end, end + reach);
  const joined = text.words.patterns.joinedBy.exec(after);
  if (!joined) return [];
  const from = end + joined[0].length;
  const stop = /[.;\n]/.exec(text.body.slice(from, end + reach));
  return spansIn(parties, from, stop ? from + stop.index : end + reach).map((each) => each.value);
}
