import { allMatches } from "@communique/text";
import { decodeHTMLStrict } from "entities";
import { type Change, change, type Mapped, mapped } from "./mapped.ts";
import { findMojibake } from "./mojibake.ts";

const entity = /&(?:#\d{2,6}|#[xX][\da-fA-F]{2,6}|[a-zA-Z]{2,8}\d?);/g;
const lineEnd = /\r\n?|[\u2028\u2029\u0085]/g;
const space = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const nothing = /(?:(?![\t\n\r\u0085])[\p{Cc}\p{Cf}\ufffe\uffff])+/gu;
const composable = /[^\p{M}\s]\p{M}+/gu;

/** What may have to be put right at a UTF-16 unit: a bit each. */
const [lineEnds, spaces, nothings, marks] = [1, 2, 4, 8];
const needs = buildNeeds();

/** Puts a raw text's characters right: mojibake, entities, spaces, invisible signs, NFC. */
export function repairCharacters(raw: string): Mapped {
  const steps = [findMojibake, findEntities, findSigns, findComposable];
  return steps.reduce((text, find) => change(text, find(text.text)), mapped(raw));
}

function findEntities(text: string): Change[] {
  return text.includes("&") ? found(text, entity, (match) => decodeHTMLStrict(match)) : [];
}

function findSigns(text: string): Change[] {
  const needed = needsOf(text);
  const changes = [
    ...((needed & lineEnds) === 0 ? [] : found(text, lineEnd, () => "\n")),
    ...((needed & spaces) === 0 ? [] : found(text, space, () => " ")),
    ...((needed & nothings) === 0 ? [] : found(text, nothing, () => "")),
  ];
  return changes.sort((a, b) => a.start - b.start);
}

function findComposable(text: string): Change[] {
  if ((needsOf(text) & marks) === 0) return [];
  return found(text, composable, (match) => match.normalize("NFC"));
}

/** The bits of all units of a text. */
function needsOf(text: string): number {
  let needed = 0;
  for (let i = 0; i < text.length; i++) needed |= needs[text.charCodeAt(i)] as number;
  return needed;
}

/** Half a sign beyond the first plane may be anything. */
function buildNeeds(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    const sign = String.fromCharCode(unit);
    const half = unit >= 0xd800 && unit <= 0xdfff;
    if (sign.search(lineEnd) >= 0) table[unit] = lineEnds;
    else if (sign.search(space) >= 0) table[unit] = spaces;
    if (half || sign.search(nothing) >= 0) table[unit] = (table[unit] as number) | nothings;
    if (half || /\p{M}/u.test(sign)) table[unit] = (table[unit] as number) | marks;
  }
  return table;
}

function found(text: string, pattern: RegExp, put: (match: string) => string): Change[] {
  const changes: Change[] = [];
  for (const { index, 0: match } of allMatches(text, pattern)) {
    const better = put(match);
    if (better !== match) changes.push({ start: index, end: index + match.length, text: better });
  }
  return changes;
}
