import type { MeetingNoun } from "@communique/language";
import { allMatches, tokenAt, wordOf } from "@communique/text";
import { acronymKey } from "./acronym-table.ts";
import type { SeriesMatch } from "./match-series.ts";
import { firstFrom } from "./party-spans.ts";
import type { MeetingPhrase, MeetingText, Ordinal } from "./types.ts";

/** An acronym that belongs to a meeting's name. */
interface NameAcronym {
  readonly acronym: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly ordinals: readonly Ordinal[];
  readonly series: SeriesMatch | null;
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
  const parts = shape.exec(inside) ?? knownPair(text, inside);
  if (!parts || start < 0) return null;
  return isPlusThree(text, parts, start, end)
    ? plusThree(text, parts, at)
    : named(text, parts, at, end);
}

/** `ASEM FMM 12`: two acronyms that together are one of a series. */
const pair = /^(\p{Lu}{2,}[\p{Lu}\d]* \p{Lu}{2,})(?:[ -](\d{1,3}))?$/u;

function knownPair({ series }: MeetingText, inside: string): RegExpExecArray | null {
  const parts = pair.exec(inside);
  return parts && series.acronyms.has(acronymKey(parts[1] as string)) ? parts : null;
}

/** `la 11e réunion … de l'ASEAN 3 (ALMM 3)`: the sign is lost, and the three is no edition's number. */
function isPlusThree(
  { series, atoms }: MeetingText,
  parts: RegExpExecArray,
  start: number,
  end: number,
) {
  const plus = parts[2] === "3" && series.acronyms.has(acronymKey(`${parts[1]}+3`));
  return (
    plus && atoms.some((atom) => atom.value === "ASEAN+3" && atom.start >= start && atom.end <= end)
  );
}

function plusThree(text: MeetingText, parts: RegExpExecArray, at: number): NameAcronym {
  const [id] = text.series.acronyms.get(acronymKey(`${parts[1]}+3`)) ?? [];
  return {
    acronym: { start: at, end: at + parts[0].length, text: `${parts[1]}+3` },
    ordinals: [],
    series: id ? { id, score: 1 } : null,
    close: text.body.indexOf(")", at) + 1,
  };
}

function named(text: MeetingText, parts: RegExpExecArray, at: number, end: number): NameAcronym {
  const name = parts[1] as string;
  const number = parts[2];
  const numberAt = at + parts[0].length - (number?.length ?? 0);
  const ids = text.series.acronyms.get(acronymKey(name)) ?? [];
  const initials = isInitials(text, end, name);
  return {
    acronym: isBody(text, at) || initials ? null : { start: at, end: at + name.length, text: name },
    ordinals: number
      ? [{ start: numberAt, end: numberAt + number.length, value: Number(number) }]
      : [],
    series: initials ? null : seriesOfAcronym(text, name, ids, number !== undefined),
    close: text.body.indexOf(")", at) + 1,
  };
}

/** So many names may end where one does. */
const nested = 4;

/** `la Commission de l'océan Indien (COI)`: the bracket is the bloc's that the name ends with. */
function isInitials({ body, atoms }: MeetingText, end: number, name: string): boolean {
  const next = firstFrom(atoms, end);
  const last = atoms.slice(Math.max(0, next - nested), next).find((atom) => atom.end === end);
  if (!last || !/bloc|organisation/.test(last.kind)) return false;
  const initials = body.slice(last.start, end).match(/(?<!\p{L})\p{L}/gu) ?? [];
  let spelled = 0;
  for (const letter of initials) if (letter.toUpperCase() === name[spelled]) spelled++;
  return spelled === name.length;
}

/** An acronym of so many letters is hardly anybody else's. */
const tellingLength = 4;

/**
 * The one series of an acronym: the only one that bears it, where the acronym is long enough or
 * numbered, or the only one whose blocs or countries the article names (SOM alone is anybody's).
 */
function seriesOfAcronym(
  text: MeetingText,
  name: string,
  ids: readonly string[],
  numbered: boolean,
): SeriesMatch | null {
  const [only] = ids;
  if (only && ids.length === 1 && (numbered || name.length >= tellingLength)) {
    return { id: only, score: 1 };
  }
  const codes = codesOf(text);
  const fitting = ids.filter((id) => text.series.bodies.get(id)?.every((code) => codes.has(code)));
  return fitting.length === 1 ? { id: fitting[0] as string, score: 1 } : null;
}

const codesOfTexts = new WeakMap<MeetingText, ReadonlySet<string>>();

/** The codes of all that a text names; ASEAN+3 is ASEAN. */
function codesOf(text: MeetingText): ReadonlySet<string> {
  const codes =
    codesOfTexts.get(text) ?? new Set(text.atoms.map((atom) => atom.value.replace(/\+\d$/, "")));
  codesOfTexts.set(text, codes);
  return codes;
}

/** What an acronym that stands for a meeting says of it: nothing but its series. */
export const acronymNoun: MeetingNoun = {
  lemma: "acronym",
  kind: "gathering",
  level: null,
  weight: 0.7,
};
const acronym = String.raw`\p{Lu}{2,}[\p{Lu}\d]*(?:[+-]\p{Lu}+)*(?:\+\d?)?`;
const anyAcronym = new RegExp(
  String.raw`\b(${acronym}(?: \p{Lu}\p{Ll}{5,8}\b)?)(?:[ -](\d{1,3})(?![\d%]|[.,]\d))?`,
  "gu",
);
const lastAcronym = new RegExp(String.raw`(?<![\p{L}\d])(${acronym})$`, "u");

/** The series of the acronym that ends a name after its noun: `la 15e session de l'AMMTC`. */
export function acronymSeries(text: MeetingText, from: number, end: number): SeriesMatch | null {
  const rest = text.body.slice(from, end);
  const found = lastAcronym.exec(rest);
  if (!found || isBody(text, from + found.index)) return null;
  if (!text.words.edges.ofThe.test(rest.slice(0, found.index))) return null;
  const name = found[1] as string;
  return seriesOfAcronym(text, name, text.series.acronyms.get(acronymKey(name)) ?? [], false);
}

/** Names that are only an acronym of a known series: `l'AMM-53`, `la 21e ALMM`, `AMM Retreat`. */
export function acronymPhrases(
  text: MeetingText,
  ordinals: readonly Ordinal[],
  taken: readonly MeetingPhrase[],
): MeetingPhrase[] {
  const phrases: MeetingPhrase[] = [];
  for (const found of allMatches(text.body, anyAcronym)) {
    const name = knownPart(text, found[1] as string);
    if (name === null || covered(taken, found.index) || endsPair(text, found.index, name)) continue;
    const phrase = acronymPhrase(text, found, name, ordinals);
    if (phrase.ordinals.length > 0 || !isBody(text, found.index)) phrases.push(phrase);
  }
  return phrases;
}

/** The acronym with the word after it (`AMM Retreat`), or alone; null where no series bears it. */
function knownPart({ series }: MeetingText, name: string): string | null {
  if (series.acronyms.has(acronymKey(name))) return name;
  const first = name.split(" ")[0] as string;
  return series.acronyms.has(acronymKey(first)) ? first : null;
}

const wordBefore = /(\p{Lu}{2,}[\p{Lu}\d]*) $/u;

/** The second half of a pair, which stands for its series as a whole only: `EAS FMM`. */
function endsPair({ body, series }: MeetingText, at: number, name: string): boolean {
  const first = wordBefore.exec(body.slice(Math.max(0, at - 12), at))?.[1];
  return first !== undefined && series.acronyms.has(acronymKey(`${first} ${name}`));
}

function covered(phrases: readonly MeetingPhrase[], offset: number): boolean {
  const last = phrases[firstFrom(phrases, offset + 1) - 1];
  return last !== undefined && last.end > offset;
}

/** The acronym of a bloc or organisation names a meeting only with a number: CEMAC, but ASEM 13. */
function isBody({ atoms }: MeetingText, start: number): boolean {
  for (let i = firstFrom(atoms, start); atoms[i]?.start === start; i++) {
    if (/bloc|organisation/.test(atoms[i]?.kind ?? "")) return true;
  }
  return false;
}

function acronymPhrase(
  text: MeetingText,
  found: RegExpExecArray,
  name: string,
  ordinals: readonly Ordinal[],
): MeetingPhrase {
  const before = ordinals[firstFrom(ordinals, found.index) - 1];
  const led = before && before.end <= found.index && found.index - before.end <= 2;
  const own = led ? [before] : numberAfter(found, name);
  const start = Math.min(found.index, own[0]?.start ?? found.index);
  const ids = text.series.acronyms.get(acronymKey(name)) ?? [];
  const end = found.index + name.length;
  return {
    start,
    end: Math.max(end, own[0]?.end ?? end),
    head: found.index,
    noun: acronymNoun,
    rule: "acronym",
    determiner: isDefinite(text, start) ? "the" : "none",
    plural: false,
    ordinals: own,
    acronym: { start: found.index, end, text: name },
    series: seriesOfAcronym(text, name, ids, own.length > 0),
  };
}

function numberAfter(found: RegExpExecArray, name: string): Ordinal[] {
  const number = found[2];
  if (!number || name !== found[1]) return [];
  const end = found.index + found[0].length;
  return [{ start: end - number.length, end, value: Number(number) }];
}

function isDefinite({ tokens, words }: MeetingText, start: number): boolean {
  const index = tokenAt(tokens, start) - 1;
  return index >= 0 && words.edges.theBefore.test(wordOf(tokens, index));
}
