import { findPhrases, type Tokens, wordOf } from "@communique/text";
import { wordBits } from "./bits.ts";
import { fitting, type Reading } from "./reading.ts";
import type { EntityIndex } from "./types.ts";

/** A form found, with its first and last token. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly reading: Reading;
}

/** A text under reading: its words, the forms found in it, and what stands at each token. */
export interface Scan {
  readonly body: string;
  readonly tokens: Tokens;
  readonly index: EntityIndex;
  readonly hits: readonly Hit[];
  /** Token → its hit's place in `hits`, or -1. */
  readonly hitAt: Int32Array;
  /** Token → its word's bits, -1 until asked for. */
  readonly bits: Int16Array;
}

/** Finds all forms and keeps those whose capitals fit. */
export function scanText(body: string, tokens: Tokens, index: EntityIndex): Scan {
  const hits: Hit[] = [];
  const hitAt = new Int32Array(tokens.count).fill(-1);
  let first = 0;
  for (const { start, end, values } of findPhrases(index.phrases, body, tokens)) {
    while ((tokens.starts[first] as number) < start) first++;
    let last = first;
    while ((tokens.ends[last] as number) < end) last++;
    const upper = isUpper(body.charCodeAt(start));
    const reading = values[0] ? fitting(values[0], body.slice(start, end), upper) : null;
    if (!reading) continue;
    for (let i = first; i <= last; i++) hitAt[i] = hits.length;
    hits.push({ start, end, first, last, reading });
  }
  return { body, tokens, index, hits, hitAt, bits: new Int16Array(tokens.count).fill(-1) };
}

const upperTable = buildUpperTable();

function buildUpperTable(): Uint8Array {
  const table = new Uint8Array(0x2000);
  const upper = /\p{Lu}/u;
  for (let unit = 0; unit < table.length; unit++) {
    table[unit] = upper.test(String.fromCharCode(unit)) ? 1 : 0;
  }
  return table;
}

/** Whether a UTF-16 unit is a capital letter. */
export const isUpper = (unit: number) => unit < 0x2000 && upperTable[unit] === 1;

/** Whether a token starts with a capital. */
export const capitalAt = ({ body, tokens }: Scan, i: number) =>
  i >= 0 && i < tokens.count && isUpper(body.charCodeAt(tokens.starts[i] as number));

/** A token's folded word; empty outside the text. */
export const wordAt = ({ tokens }: Scan, i: number) =>
  i >= 0 && i < tokens.count ? wordOf(tokens, i) : "";

/** The stretch of text from one token to another. */
export const tokenSpan = ({ tokens }: Scan, first: number, last: number) => ({
  start: tokens.starts[first] as number,
  end: tokens.ends[last] as number,
});

/** The kinds of word that a token is. */
export function bitsAt(scan: Scan, i: number): number {
  const known = scan.bits[i];
  if (known === undefined) return 0;
  if (known >= 0) return known;
  const bits = scan.index.words.get(wordAt(scan, i)) ?? 0;
  scan.bits[i] = bits;
  return bits;
}

/** The hit that covers a token. */
export const hitOn = ({ hits, hitAt }: Scan, i: number): Hit | null => hits[hitAt[i] ?? -1] ?? null;

/** A token as it stands in the text. */
export const rawAt = ({ body, tokens }: Scan, i: number) =>
  i >= 0 && i < tokens.count ? body.slice(tokens.starts[i], tokens.ends[i]) : "";

/** What parts two neighbouring tokens: nothing but spaces, a comma, a bracket, or a stop. */
export type Gap = "space" | "comma" | "bracket" | "stop";

/** The gap before a token. */
export function gapBefore({ body, tokens }: Scan, i: number): Gap {
  if (i <= 0 || i >= tokens.count) return "stop";
  const from = tokens.ends[i - 1] as number;
  const to = tokens.starts[i] as number;
  if (to - from === 1) return gapOf(body.charCodeAt(from));
  if (to - from > 6) return "stop";
  return longGap(body.slice(from, to));
}

const spaceUnits = new Set(Array.from(" '’‑-\u00a0\u202f\n+", (sign) => sign.charCodeAt(0)));

function gapOf(unit: number): Gap {
  if (unit === 32 || spaceUnits.has(unit)) return "space";
  return unit === 44 ? "comma" : unit === 40 ? "bracket" : "stop";
}

function longGap(signs: string): Gap {
  if (/^[ \u00a0\u202f]*\n?[ \u00a0\u202f]*$/.test(signs)) return "space";
  if (/^\s*,\s*$/.test(signs)) return /\n\s*\n/.test(signs) ? "stop" : "comma";
  return /^\s?\(\s?$/.test(signs) ? "bracket" : "stop";
}

/** Whether a token puts a place after it; a bare capital `A` counts as `À`. */
export function putsPlace(scan: Scan, i: number): boolean {
  if ((bitsAt(scan, i) & wordBits.at) === 0) return false;
  const raw = rawAt(scan, i);
  return scan.index.at.has(raw.toLowerCase()) || (isUpper(raw.charCodeAt(0)) && raw.length === 1);
}

/** The hit on a token if it is a trigger of the group; null if not. */
export function triggerAt(scan: Scan, i: number, group: string): Hit | null {
  const hit = hitOn(scan, i);
  return hit?.reading.word?.group === group ? hit : null;
}
