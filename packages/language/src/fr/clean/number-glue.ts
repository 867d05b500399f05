import { allMatches } from "@communique/text";
import type { Edit } from "./types.ts";

const small = "(?:au|aux|du|de|des|et|le|la|les|en|à|a|ont|pour|par|dans|sur)";

/** A figure beside a word. */
const touching = /\d\p{L}{2}|\p{L}\d/u;
/** A figure beside a word that is neither an ordinal (`19e`) nor an hour: most texts have none. */
const odd = /\d(?!(?:ème|eme|ère|ers|er|re|es|è|e|h)(?!\p{L}))\p{L}|\p{L}\d/u;

/** Finds a number glued to a word: `5avril`, `24au 29`, `3econférence`, `en2010`. */
export function compileNumberGlue(
  months: string,
  isWord: (word: string) => boolean,
): (text: string) => Edit[] {
  const day = new RegExp(String.raw`(?<![\p{L}\d,.])(\d{1,2}|1er)(?=${months}(?!\p{L}))`, "gu");
  const joint = new RegExp(String.raw`(?<![\p{L}\d])(\d{1,4})(?=${small}(?![\p{L}'’-]))`, "gu");
  const before = new RegExp(
    String.raw`(?<!\p{L})(le|les|la|du|au|aux|en|et|à|de|des|${months})(?=\d{1,4}(?!\d)(?!\p{L}{3}))`,
    "gu",
  );
  const ordinal = /(?<![\p{L}\d])(\d{1,3}(?:ème|eme|ère|ère|re|è|e))(\p{L}{4,})/gu;
  const followed = /(?<![\p{L}\d])((?:[A-Z]{3,}[-+ ]?)?\d{1,4})(\p{Ll}{4,})/gu;
  const period = /(?<![\p{L}-])(\p{Ll}{5,})(?=(?:19|20)\d\d(?!\d))/gu;
  const find = (text: string) => [
    ...[day, joint, before].flatMap((pattern) => ends(text, pattern)),
    ...pairs(text, ordinal, (word) => isWord(word.toLowerCase())),
    ...pairs(text, followed, isWord),
    ...ends(text, period).filter(({ start }) => isWord(lastWord(text, start))),
  ];
  return (text) => (odd.test(text) && touching.test(text) ? find(text) : []);
}

function ends(text: string, pattern: RegExp): Edit[] {
  return allMatches(text, pattern).map(({ index, 0: { length } }) => gap(index + length));
}

function pairs(text: string, pattern: RegExp, fits: (word: string) => boolean): Edit[] {
  return allMatches(text, pattern)
    .filter((match) => fits(match[2] ?? ""))
    .map((match) => gap(match.index + (match[1] ?? "").length));
}

function gap(at: number): Edit {
  return { start: at, end: at, text: " ", rule: "glued_number" };
}

function lastWord(text: string, end: number): string {
  return /\p{L}+$/u.exec(text.slice(Math.max(0, end - 30), end))?.[0] ?? "";
}
