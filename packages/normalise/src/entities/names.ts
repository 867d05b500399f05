import { fold } from "@communique/text";
import { wordBits } from "./bits.ts";
import {
  bitsAt,
  capitalAt,
  gapBefore,
  type Hit,
  hitOn,
  rawAt,
  type Scan,
  triggerAt,
  wordAt,
} from "./scan.ts";

/** The tokens of a name, first and last. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const longest = 7;

/** The name that starts at a token; null where what stands there is no name. */
export function nameFrom(scan: Scan, from: number, least: number): Run | null {
  if (!canStart(scan, from) || signBefore(scan, from) === "-") return null;
  let last = from;
  for (let i = from + 1; i < from + longest; i++) {
    if (!continues(scan, i)) break;
    if (capitalAt(scan, i) || signBefore(scan, i) === "-") last = i;
  }
  return accepted(scan, { first: from, last }, least);
}

/** The first token after titles, of which there may be several: `S.E. Dato Haji`. */
export function afterTitles(scan: Scan, from: number): number {
  let i = from;
  for (let title = triggerAt(scan, i, "title"); title; title = triggerAt(scan, i, "title")) {
    i = title.last + 1;
  }
  return i;
}

/** The name that ends at a token. */
export function nameUpTo(scan: Scan, to: number, least: number): Run | null {
  const hyphened = !capitalAt(scan, to) && signBefore(scan, to) === "-";
  const end = hyphened ? to - 1 : to;
  if (!capitalAt(scan, end) || blocks(scan, end)) return null;
  let first = end;
  for (let i = end - 1; i > end - longest && reachesBack(scan, i); i--) {
    if (capitalAt(scan, i)) first = i;
  }
  return canStart(scan, first) ? accepted(scan, { first, last: to }, least) : null;
}

/** Whether a token belongs to the name that goes on after it. */
function reachesBack(scan: Scan, i: number): boolean {
  if (i < 0 || isTitle(scan, i) || !continues(scan, i + 1)) return false;
  if (!capitalAt(scan, i)) return isParticle(scan, i);
  return (bitsAt(scan, i) & wordBits.not_name) === 0 || isArticleName(scan, i);
}

/** `M.` before a name, not the middle initial of one (`Elias M. Magosi`). */
export function isTitle(scan: Scan, i: number): boolean {
  const hit = hitOn(scan, i);
  if (!hit?.reading.word?.group.startsWith("title")) return false;
  if (!isInitial(scan, i) || !capitalAt(scan, i - 1) || signBefore(scan, i) !== " ") return true;
  return (bitsAt(scan, i - 1) & wordBits.not_name) !== 0 || hitOn(scan, i - 1) !== null;
}

/** `Le`, `La` as a surname: not at the start of a sentence. */
const isArticleName = (scan: Scan, i: number) =>
  (bitsAt(scan, i) & wordBits.article) !== 0 && gapBefore(scan, i) !== "stop";

function canStart(scan: Scan, i: number): boolean {
  if (!capitalAt(scan, i) || blocks(scan, i)) return false;
  const bits = bitsAt(scan, i);
  if ((bits & wordBits.article) !== 0)
    return isArticleName(scan, i) || rawAt(scan, i) !== plain(rawAt(scan, i));
  return (bits & (wordBits.not_name | wordBits.of | wordBits.stop)) === 0 || isInitial(scan, i);
}

const plain = (raw: string) => raw.normalize("NFD").replace(/\p{M}/gu, "");

const isInitial = (scan: Scan, i: number) => rawAt(scan, i).length === 1;

/** Whether a token goes on with the name before it. */
function continues(scan: Scan, i: number): boolean {
  const sign = signBefore(scan, i);
  if (sign === "\n") return false;
  if (sign === "stop" && !(isInitial(scan, i - 1) && isAbbreviated(scan, i))) return false;
  if (capitalAt(scan, i)) return !isWordInCapitals(scan, i) && !blocksInside(scan, i);
  if (sign === "-" && capitalAt(scan, i - 1)) return isShort(scan, i);
  const next = capitalAt(scan, i + 1) || isParticle(scan, i + 1);
  return isParticle(scan, i) && next && !startsHit(scan, i + 1);
}

/** `Jae-in`: the second half of a given name. */
const isShort = ({ tokens }: Scan, i: number) =>
  (tokens.ends[i] as number) - (tokens.starts[i] as number) <= 6;

function signBefore(scan: Scan, i: number): string {
  const gap = gapBefore(scan, i);
  if (gap !== "space") return "stop";
  const { body, tokens } = scan;
  const signs = body.slice(tokens.ends[i - 1], tokens.starts[i]);
  return signs.includes("\n") ? "\n" : signs;
}

const isAbbreviated = ({ body, tokens }: Scan, i: number) =>
  /^\.\s?$/.test(body.slice(tokens.ends[i - 1], tokens.starts[i]));

const isParticle = (scan: Scan, i: number) =>
  (bitsAt(scan, i) & wordBits.particle) !== 0 && gapBefore(scan, i + 1) === "space";

/** A word that is no part of a name, unless a surname is written so (`Le`, `Mai`). */
const isWordInCapitals = (scan: Scan, i: number) =>
  (bitsAt(scan, i) & wordBits.not_name) !== 0 &&
  !scan.index.surnames.has(wordAt(scan, i)) &&
  wordAt(scan, i).length > 4;

const startsHit = (scan: Scan, i: number) => {
  const hit = hitOn(scan, i);
  return hit !== null && hit.first === i && isNamed(hit);
};

const isNamed = ({ reading }: Hit) =>
  reading.country !== null || reading.places.length > 0 || reading.bodies.length > 0;

/** Names of countries, bodies and places start no person; one that is also a first name may. */
function blocks(scan: Scan, i: number): boolean {
  const hit = hitOn(scan, i);
  if (!hit) return false;
  if (hit.reading.entries.every((entry) => entry.type === "place" && entry.ambiguous)) return false;
  const goesOn =
    capitalAt(scan, i + 1) && signBefore(scan, i + 1) === " " && hitOn(scan, i + 1) === null;
  return !goesOn || hit.first !== hit.last || isSolid(hit);
}

const isSolid = ({ reading }: Hit) => reading.word !== null || reading.bodies.length > 0;

const insideNames = new Set(["rank", "title", "titles", "combining"]);

/** Inside a name a place is part of it (`Nguyen Thai Binh`); bodies and offices are not. */
function blocksInside(scan: Scan, i: number): boolean {
  const hit = hitOn(scan, i);
  if (!hit || isInitial(scan, i)) return false;
  const { word, bodies } = hit.reading;
  return bodies.length > 0 || (word !== null && !insideNames.has(word.group));
}

function accepted(scan: Scan, run: Run, least: number): Run | null {
  let words = 0;
  for (let i = run.first; i <= run.last; i++)
    if (capitalAt(scan, i) && !isInitial(scan, i)) words++;
  if (words < 1 || run.last - run.first + 1 < least) return null;
  if (run.first === run.last && !hasLower.test(rawAt(scan, run.first)) && least === 1) return null;
  return isHeadline(scan, run) ? null : run;
}

const hasLower = /\p{Ll}/u;

/** All in capitals, and so is the word before or after. */
function isHeadline({ body, tokens }: Scan, { first, last }: Run): boolean {
  const name = body.slice(tokens.starts[first], tokens.ends[last]);
  if (hasLower.test(name)) return false;
  const around = body.slice(
    Math.max(0, (tokens.starts[first] as number) - 12),
    tokens.starts[first],
  );
  return !hasLower.test(around);
}

/** A name as a key: no diacritics, each part with a capital (`Nguyễn Văn Hội` → `Nguyen Van Hoi`). */
export function canonicalName(written: string): string {
  return fold(plain(written))
    .replace(/\s+/g, " ")
    .replace(
      /(^|[\s'-])(\p{L})/gu,
      (_, sign: string, letter: string) => sign + letter.toUpperCase(),
    );
}
