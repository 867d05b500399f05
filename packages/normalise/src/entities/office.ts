import { nameSetApart } from "./apposition.ts";
import { wordBits } from "./bits.ts";
import { countryOf, demonymOf } from "./context.ts";
import type { Ministry } from "./ministries.ts";
import { afterTitles, nameFrom, type Run } from "./names.ts";
import {
  bitsAt,
  capitalAt,
  type Gap,
  gapBefore,
  type Hit,
  hitOn,
  rawAt,
  type Scan,
} from "./scan.ts";

/** An office with its complements: `vice-ministre lao de la Défense`. */
export interface Office {
  readonly first: number;
  /** Its last token. */
  readonly last: number;
  readonly group: string;
  readonly country: string | null;
  /** All countries of its complements, in order: `les ministres du Laos et du Vietnam`. */
  readonly countries: readonly string[];
  /** The field of a minister, as a key. */
  readonly field: string | null;
  /** The name right after it. */
  readonly name: Run | null;
  /** Whether a comma parts the name from it. */
  readonly comma: boolean;
  /** Whether it is a body's, and no state's. */
  readonly ofBody: boolean;
  /** The words of the office without its country. */
  readonly role: string;
}

const reach = 28;
const mostLoose = 3;

interface Walk {
  i: number;
  last: number;
  country: string | null;
  countries: string[];
  /** Unknown lower-case words since the head. */
  loose: number;
  linked: boolean;
  /** Whether a name of one word may follow: right after the head, its field or its country. */
  direct: boolean;
}

/** Reads an office from its head on, through its complements, up to the name after it. */
export function readOffice(scan: Scan, hit: Hit, group: string, ministry: Ministry | null): Office {
  const last = ministry?.last ?? hit.last;
  const country = ministry?.countries[0] ?? null;
  const countries = [...(ministry?.countries ?? [])];
  const walk: Walk = {
    ...{ i: last + 1, last, country, countries, loose: 0, linked: false },
    direct: !severalGroups.has(group) || ministry === null,
  };
  const name =
    walkToName(scan, walk, hit.last + reach) ??
    nameAfterClause(scan, walk, group) ??
    (group === "counterpart" ? null : nameSetApart(scan, walk.i));
  return {
    first: hit.first,
    last: walk.last,
    group,
    country: walk.country,
    countries: walk.countries,
    field: ministry?.field.key ?? null,
    name,
    comma: name !== null && gapBefore(scan, walk.i) === "comma",
    ofBody: group === "secretary" && walk.country === null,
    role: ministry ? ministryRole(scan, hit, ministry) : roleOf(scan, hit, walk),
  };
}

/** Walks over complements up to the name that follows; null where the office ends without one. */
function walkToName(scan: Scan, walk: Walk, end: number): Run | null {
  while (walk.i < end && walk.i < scan.tokens.count) {
    const gap = gapBefore(scan, walk.i);
    if (gap === "stop" || gap === "bracket") return null;
    const name = walk.linked && gap !== "comma" ? null : nameAt(scan, walk, gap);
    if (name || gap === "comma" || !step(scan, walk)) return name;
  }
  return null;
}

/** How many words a clause between an office and its holders may have. */
const clauseReach = 16;

/** `les vice-ministres qui pilotent la commission, X et Y`: names behind a clause, for several only. */
function nameAfterClause(scan: Scan, { i: from }: Walk, group: string): Run | null {
  if (!severalGroups.has(group) || gapBefore(scan, from) !== "space") return null;
  for (let i = from + 1; i < from + clauseReach && i < scan.tokens.count; i++) {
    const gap = gapBefore(scan, i);
    if (gap === "stop") return null;
    if (gap !== "comma") continue;
    const name = nameFrom(scan, i, 2);
    const after = name ? bitsAt(scan, name.last + 1) & wordBits.and : 0;
    return name && after !== 0 ? name : null;
  }
  return null;
}

/** Offices that several people hold. */
export const severalGroups: ReadonlySet<string> = new Set(["offices", "ministers"]);

/** A name right here, after `M.`, or of two words after a comma. */
function nameAt(scan: Scan, { i, loose, direct }: Walk, gap: Gap): Run | null {
  const after = afterTitles(scan, i);
  if (after > i) return nameFrom(scan, after, 1);
  if (gap === "comma") return nameFrom(scan, i, 2);
  return loose > 0 ? null : nameFrom(scan, i, direct ? 1 : 2);
}

/** Takes one word or hit of the complement; false where the office ends. */
function step(scan: Scan, walk: Walk): boolean {
  const hit = hitOn(scan, walk.i);
  if (hit && hit.first === walk.i) return stepHit(walk, hit);
  const bits = bitsAt(scan, walk.i);
  if (rawAt(scan, walk.i) === "a") return false;
  if ((bits & wordBits.link) !== 0) return stepLink(walk, bits);
  if ((bits & wordBits.stop) !== 0) return false;
  const known = (bits & wordBits.adjective) !== 0 || capitalAt(scan, walk.i);
  if (known) return take(walk, walk.i);
  walk.loose += walk.linked ? 0.5 : 1;
  if (walk.loose > mostLoose) return false;
  const { last, linked } = walk;
  take(walk, walk.i);
  if (!linked) walk.last = last;
  return true;
}

/** `de la` goes on; an article alone, or a link after a stray word, does not. */
function stepLink(walk: Walk, bits: number): boolean {
  const bare = !walk.linked && (bits & (wordBits.article | wordBits.of)) === wordBits.article;
  if (bare || walk.last < walk.i - 1 - (walk.linked ? mostLinks : 0)) return false;
  walk.linked = true;
  walk.i++;
  return true;
}

const mostLinks = 4;

function stepHit(walk: Walk, hit: Hit): boolean {
  const country = countryOf(hit);
  const isDemonym = demonymOf(hit) !== null;
  if (country && !isDemonym && !walk.linked) return false;
  if (hit.reading.word && stopping.has(hit.reading.word.group)) {
    if (!walk.linked) return false;
  }
  walk.country ??= country ?? bodyCountry(hit);
  if (country && !walk.countries.includes(country)) walk.countries.push(country);
  take(walk, hit.last);
  walk.direct = country !== null;
  return true;
}

const stopping = new Set(
  "title titles office secretary minister rank counterpart led heads".split(" "),
);

const bodyCountry = ({ reading }: Hit) => reading.bodies[0]?.country ?? null;

function take(walk: Walk, last: number): boolean {
  walk.last = last;
  walk.i = last + 1;
  walk.linked = false;
  walk.direct = false;
  return true;
}

function ministryRole({ body, tokens }: Scan, hit: Hit, { field }: Ministry): string {
  const head = body.slice(hit.start, hit.end);
  if (field.first <= hit.last) return head;
  return `${head} ${body.slice(tokens.starts[field.first], tokens.ends[field.last])}`;
}

/** The office as written, without `vietnamien` or `du Vietnam`. */
function roleOf(scan: Scan, hit: Hit, { last, countries }: Walk): string {
  const { body, tokens, hits, hitAt } = scan;
  if (countries.length > 1) return body.slice(hit.start, hit.end);
  let text = body.slice(hit.start, hit.end);
  let from = hit.last + 1;
  for (let i = from; i <= last; i++) {
    const inner = hits[hitAt[i] ?? -1];
    if (!inner || countryOf(inner) === null) continue;
    let end = i;
    while (demonymOf(inner) === null && end > from && isOf(scan, end - 1)) end--;
    if (end > from) text += body.slice(tokens.ends[from - 1], tokens.ends[end - 1]);
    i = inner.last;
    from = i + 1;
  }
  return from <= last ? text + body.slice(tokens.ends[from - 1], tokens.ends[last]) : text;
}

const isOf = (scan: Scan, i: number) =>
  (bitsAt(scan, i) & (wordBits.of | wordBits.article)) !== 0 && hitOn(scan, i) === null;
