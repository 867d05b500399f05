import type { Portfolio } from "@communique/language";
import { wordBits } from "./bits.ts";
import { countryOf } from "./context.ts";
import { bitsAt, capitalAt, gapBefore, hitOn, type Scan, wordAt } from "./scan.ts";

/** The field of a minister or ministry as it stands in the text. */
export interface Field {
  /** The first token, with the word that links it to its head. */
  readonly first: number;
  /** The last token of the field. */
  readonly last: number;
  readonly portfolio: Portfolio | null;
  /** Its words, folded, without what links them. */
  readonly key: string;
}

const longestForm = 6;
const longestField = 24;
const linkBits = wordBits.of | wordBits.article | wordBits.and;

/** Reads `du Travail, des Invalides et des Affaires sociales` from a token on; null if no field follows. */
export function readField(scan: Scan, from: number): Field | null {
  let i = from;
  let last = -1;
  let portfolio: Portfolio | null = null;
  const words: string[] = [];
  while (i < from + longestField) {
    const start = skipLinks(scan, i, last < 0);
    if (start < 0) break;
    const part = partAt(scan, start, last < 0 || start > i);
    if (!part) break;
    portfolio ??= part.portfolio;
    for (let k = start; k <= part.last; k++) words.push(wordAt(scan, k));
    last = part.last;
    i = last + 1;
  }
  return last < 0
    ? null
    : { first: from, last, portfolio, key: words.filter((word) => word.length > 3).join("-") };
}

/** Steps over `de la`, `, des`, `et de l'`; -1 where something else parts the words. */
function skipLinks(scan: Scan, from: number, first: boolean): number {
  let i = from;
  const gap = gapBefore(scan, i);
  if (gap !== "space" && gap !== "comma") return -1;
  if (gap === "comma" && (first || (bitsAt(scan, i) & (wordBits.of | wordBits.and)) === 0))
    return -1;
  for (; i < from + 4 && (bitsAt(scan, i) & linkBits) !== 0 && hitOn(scan, i) === null; i++) {
    if (i > from && gapBefore(scan, i) !== "space") return -1;
  }
  if (i > from && gapBefore(scan, i) !== "space") return -1;
  return first && i === from ? -1 : i;
}

/** One noun of a field with its adjectives; unknown nouns only with a capital after a link. */
function partAt(scan: Scan, i: number, linked: boolean) {
  if (countryOf(hitOn(scan, i)) !== null) return null;
  const known = knownPart(scan, i);
  if (known) return { ...known, last: withAdjectives(scan, known.last) };
  if (isAdjective(scan, i) && !linked) return { last: i, portfolio: null };
  if (!linked || !capitalAt(scan, i) || hitOn(scan, i) !== null) return null;
  if (isSurname(scan, i)) return null;
  return { last: withAdjectives(scan, i), portfolio: null };
}

const isSurname = (scan: Scan, i: number) =>
  capitalAt(scan, i + 1) || scan.index.surnames.has(wordAt(scan, i));

const isAdjective = (scan: Scan, i: number) =>
  (bitsAt(scan, i) & wordBits.adjective) !== 0 && hitOn(scan, i) === null;

function withAdjectives(scan: Scan, from: number): number {
  let i = from;
  while (gapBefore(scan, i + 1) === "space" && isAdjective(scan, i + 1)) i++;
  return i;
}

/** The longest known portfolio at a token. */
function knownPart(scan: Scan, from: number): { last: number; portfolio: Portfolio } | null {
  let best: { last: number; portfolio: Portfolio } | null = null;
  let words = "";
  for (let i = from; i < from + longestForm && i < scan.tokens.count; i++) {
    if (i > from && gapBefore(scan, i) === "stop") break;
    words = i === from ? wordAt(scan, i) : `${words} ${wordAt(scan, i)}`;
    const portfolio = scan.index.portfolios.get(words);
    if (portfolio) best = { last: i, portfolio };
  }
  return best;
}
