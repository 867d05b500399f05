import type { MeetingNoun } from "@communique/language";
import { tokenAt, wordOf } from "@communique/text";
import { acronymKey } from "./series.ts";
import type { MeetingPhrase, MeetingText, Ordinal } from "./types.ts";

/** An acronym that belongs to a meeting's name. */
interface NameAcronym {
  readonly acronym: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly ordinals: readonly Ordinal[];
  readonly series: { readonly id: string; readonly score: number } | null;
  /** Where the name ends with the acronym's bracket. */
  readonly close: number;
}

const bracketed = /^\s*\(\s*([\p{Lu}][\p{L}\p{N}+&./ -]{1,28}?)\s*\)/u;
const shape =
  /^(\p{Lu}[\p{Lu}\p{N}]*(?:[+&-]?\p{Lu}+)*\+?(?:[ -]?Plus)?\+?\d?)(?:[ -](\d{1,3}))?$/u;

/** The acronym in brackets after a name that spans `start` to `end`, or inside it. */
export function acronymIn(text: MeetingText, start: number, end: number): NameAcronym | null {
  const found = bracketed.exec(text.body.slice(end, end + 40));
  if (!found) return null;
  const inside = (found[1] as string).split(" - ").at(-1) ?? "";
  const at = end + found[0].lastIndexOf(inside);
  const parts = shape.exec(inside);
  if (!parts || start < 0) return null;
  return named(text, parts, at, end + found[0].length);
}

function named(text: MeetingText, parts: RegExpExecArray, at: number, close: number): NameAcronym {
  const name = parts[1] as string;
  const number = parts[2];
  const numberAt = at + parts[0].length - (number?.length ?? 0);
  const ids = text.series.acronyms.get(acronymKey(name)) ?? [];
  return {
    acronym: isBody(text, at) ? null : { start: at, end: at + name.length, text: name },
    ordinals: number
      ? [{ start: numberAt, end: numberAt + number.length, value: Number(number) }]
      : [],
    series: seriesOfAcronym(text, ids),
    close,
  };
}

/** The one series of an acronym whose blocs or countries the article names: SOM alone is anybody's. */
function seriesOfAcronym(text: MeetingText, ids: readonly string[]) {
  const named = new Set(text.atoms.map((atom) => atom.value));
  const fitting = ids.filter((id) => text.series.bodies.get(id)?.every((code) => named.has(code)));
  return fitting.length === 1 ? { id: fitting[0] as string, score: 1 } : null;
}

/** What an acronym that stands for a meeting says of it: nothing but its series. */
export const acronymNoun: MeetingNoun = {
  lemma: "acronym",
  kind: "gathering",
  level: null,
  weight: 0.7,
};
const anyAcronym =
  /\b(\p{Lu}{2,}[\p{Lu}\d]*(?:[+-]\p{Lu}+)*(?:\+\d?)?)(?:[ -](\d{1,3})(?![\d%.,]))?/gu;

/** Names that are only an acronym of a known series: `l'AMM-53`, `la 21e ALMM`. */
export function acronymPhrases(
  text: MeetingText,
  ordinals: readonly Ordinal[],
  taken: readonly MeetingPhrase[],
): MeetingPhrase[] {
  const phrases: MeetingPhrase[] = [];
  for (const found of text.body.matchAll(anyAcronym)) {
    const ids = text.series.acronyms.get(acronymKey(found[1] as string));
    const inside = taken.some((phrase) => found.index >= phrase.start && found.index < phrase.end);
    if (!ids || inside) continue;
    const phrase = acronymPhrase(text, found, ids, ordinals);
    if (phrase.ordinals.length > 0 || !isBody(text, found.index)) phrases.push(phrase);
  }
  return phrases;
}

/** The acronym of a bloc or organisation names a meeting only with a number: CEMAC, but ASEM 13. */
const isBody = (text: MeetingText, start: number) =>
  text.atoms.some((atom) => atom.start === start && /bloc|organisation/.test(atom.kind));

function acronymPhrase(
  text: MeetingText,
  found: RegExpExecArray,
  ids: readonly string[],
  ordinals: readonly Ordinal[],
): MeetingPhrase {
  const name = found[1] as string;
  const before = ordinals.filter(
    (ordinal) => ordinal.end <= found.index && found.index - ordinal.end <= 2,
  );
  const after = numberAfter(found);
  const own = before.length > 0 ? before : after;
  const start = Math.min(found.index, own[0]?.start ?? found.index);
  return {
    start,
    end: found.index + found[0].length,
    head: found.index,
    noun: acronymNoun,
    rule: "acronym",
    determiner: isDefinite(text, start) ? "the" : "none",
    plural: false,
    ordinals: own,
    acronym: { start: found.index, end: found.index + name.length, text: name },
    series: seriesOfAcronym(text, ids),
  };
}

function numberAfter(found: RegExpExecArray): Ordinal[] {
  const number = found[2];
  if (!number) return [];
  const end = found.index + found[0].length;
  return [{ start: end - number.length, end, value: Number(number) }];
}

function isDefinite({ tokens }: MeetingText, start: number): boolean {
  const index = tokenAt(tokens, start) - 1;
  return index >= 0 && /^(?:la|le|les|l|du|au)$/.test(wordOf(tokens, index));
}
