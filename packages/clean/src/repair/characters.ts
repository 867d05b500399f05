import { decodeHTMLStrict } from "entities";
import { type Change, change, type Mapped, mapped } from "./mapped.ts";
import { findMojibake } from "./mojibake.ts";

const entity = /&(?:#\d{2,6}|#[xX][\da-fA-F]{2,6}|[a-zA-Z]{2,8}\d?);/g;
const lineEnd = /\r\n?|[\u2028\u2029\u0085]/g;
const space = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const nothing = /(?:(?![\t\n\r\u0085])[\p{Cc}\p{Cf}\ufffe\uffff])+/gu;
const composable = /[^\p{M}\s]\p{M}+/gu;

/** Puts a raw text's characters right: mojibake, entities, spaces, invisible signs, NFC. */
export function repairCharacters(raw: string): Mapped {
  const steps = [findMojibake, findEntities, findSigns, findComposable];
  return steps.reduce((text, find) => change(text, find(text.text)), mapped(raw));
}

function findEntities(text: string): Change[] {
  return found(text, entity, (match) => decodeHTMLStrict(match));
}

function findSigns(text: string): Change[] {
  const changes = [
    ...found(text, lineEnd, () => "\n"),
    ...found(text, space, () => " "),
    ...found(text, nothing, () => ""),
  ];
  return changes.sort((a, b) => a.start - b.start);
}

function findComposable(text: string): Change[] {
  return found(text, composable, (match) => match.normalize("NFC"));
}

function found(text: string, pattern: RegExp, put: (match: string) => string): Change[] {
  const changes: Change[] = [];
  for (const { index, 0: match } of text.matchAll(pattern)) {
    const better = put(match);
    if (better !== match) changes.push({ start: index, end: index + match.length, text: better });
  }
  return changes;
}
