import { wordBits } from "./bits.ts";
import { countryAfter, demonymOf } from "./context.ts";
import type { Ministry } from "./ministries.ts";
import { canonicalName, isTitle, nameFrom, nameUpTo, type Run } from "./names.ts";
import { type Office, readOffice } from "./office.ts";
import { bitsAt, gapBefore, type Hit, hitOn, type Scan, wordAt } from "./scan.ts";

/** A person named beside an office or a title. */
export interface Person {
  readonly run: Run;
  readonly value: string;
  readonly role: string | null;
  readonly country: string | null;
  readonly field: string | null;
  /** The first token of the office beside the name; -1 without one. */
  readonly office: number;
  readonly rule: "office_before" | "office_after" | "rank" | "title" | "counterpart" | "national" | "again";
}

const officeGroups = new Set([
  "leader",
  "office",
  "offices",
  "minister",
  "ministers",
  "rank",
  "counterpart",
]);
const strength = { office_after: 4, office_before: 4, counterpart: 4, rank: 2, title: 1, again: 0 };

/** The people of a text, one entry a name and place, the best-known office first. */
export function findPersons(scan: Scan, ministries: readonly Ministry[]): Person[] {
  const byFirst = new Map(ministries.map((ministry) => [ministry.first, ministry]));
  const found = new Map<number, Person>();
  const keep = (person: Person | null) => {
    if (person) found.set(person.run.first, better(found.get(person.run.first), person));
  };
  let former: Office | null = null;
  for (const hit of scan.hits) {
    const entry = hit.reading.word;
    if (!entry) continue;
    if (entry.group === "title" || entry.group === "titles")
      titled(scan, hit, entry.group).forEach(keep);
    if (!officeGroups.has(entry.group)) continue;
    const office = readOffice(scan, hit, entry.group, byFirst.get(hit.first) ?? null);
    for (const person of held(scan, office, former)) keep(person);
    if (entry.group === "leader" || entry.group === "minister") former = office;
  }
  return outermost([...found.values()]);
}

/** Names inside longer names go. */
function outermost(people: readonly Person[]): Person[] {
  const sorted = [...people].sort((a, b) => a.run.first - b.run.first);
  let end = -1;
  return sorted.filter(({ run }) => {
    const outside = run.first > end;
    end = Math.max(end, run.last);
    return outside;
  });
}

function better(a: Person | undefined, b: Person): Person {
  if (!a) return b;
  const [best, other] = strength[b.rule] > strength[a.rule] ? [b, a] : [a, b];
  return { ...best, country: best.country ?? other.country, field: best.field ?? other.field };
}

/** The names before and after an office. */
function held(scan: Scan, office: Office, former: Office | null): Person[] {
  const before = nameBefore(scan, office);
  if (before) return [person(scan, before, office, former, "office_after")];
  const people: Person[] = [];
  if (office.name) people.push(person(scan, office.name, office, former, "office_before"));
  return people.concat(office.name ? alsoNamed(scan, office, former) : []);
}

function person(
  scan: Scan,
  run: Run,
  office: Office,
  former: Office | null,
  rule: "office_before" | "office_after",
): Person {
  const counterpart = office.group === "counterpart";
  const source = counterpart && former ? former : office;
  return {
    run,
    value: canonicalName(textOf(scan, run.first, run.last)),
    role: source.role,
    country: office.country ?? countryOfName(scan, run),
    field: source.field,
    office: office.first,
    rule: counterpart ? "counterpart" : office.group === "rank" ? "rank" : rule,
  };
}

/** `X, ministre …`, and `X, le ministre …` where no other name follows the office. */
function nameBefore(scan: Scan, { first, name, comma, group }: Office): Run | null {
  if (group === "counterpart" || (name && !comma)) return null;
  const start = (bitsAt(scan, first - 1) & wordBits.article) !== 0 ? first - 1 : first;
  if (start < first && (name || gapBefore(scan, first) !== "space")) return null;
  if (gapBefore(scan, start) !== "comma") return null;
  const run = nameUpTo(scan, start - 1, 2);
  return run && isDetermined(scan, run.first) ? null : run;
}

/** `la Communauté Économique`, `du Groupe X`: no name of a person. */
function isDetermined(scan: Scan, first: number): boolean {
  if (gapBefore(scan, first) !== "space") return false;
  const bits = bitsAt(scan, first - 1);
  if ((bits & wordBits.article) !== 0) return true;
  return (bits & wordBits.of) !== 0 && wordAt(scan, first - 1).length === 3;
}

const mostNames = 8;

/** `les Premiers ministres lao X et cambodgien Y`. */
function alsoNamed(scan: Scan, office: Office, former: Office | null): Person[] {
  const people: Person[] = [];
  const many = office.group === "offices" || office.group === "ministers";
  let run = office.name;
  while (run && people.length < mostNames) {
    const i = nextOfList(scan, run.last + 1, many);
    const demonym = hitOn(scan, i);
    const country = demonymOf(demonym);
    if (i < 0 || (!country && !many)) break;
    run = nameFrom(scan, country && demonym ? demonym.last + 1 : i, 2);
    if (run) people.push(person(scan, run, { ...office, country }, former, "office_before"));
  }
  return people;
}

/** The token after `et`, or after a comma in a list; -1 where no list goes on. */
function nextOfList(scan: Scan, i: number, commas: boolean): number {
  const gap = gapBefore(scan, i);
  if (gap === "stop" || gap === "bracket") return -1;
  if ((bitsAt(scan, i) & wordBits.and) !== 0) return i + 1;
  return gap === "comma" && commas ? i : -1;
}

/** `X (Laos)`, `X du Laos`. */
function countryOfName(scan: Scan, { last }: Run): string | null {
  const of = (bitsAt(scan, last + 1) & wordBits.of) !== 0;
  return of || gapBefore(scan, last + 1) === "bracket" ? countryAfter(scan, last) : null;
}

/** `M. X`, `MM. X et Y`. */
function titled(scan: Scan, hit: Hit, group: string): Person[] {
  if (!nearTitle(scan, hit) || !isTitle(scan, hit.last)) return [];
  const people: Person[] = [];
  const most = group === "title" ? 1 : mostNames;
  for (let i = hit.last + 1; i >= 0 && people.length < most; ) {
    const run = nameFrom(scan, i, 1);
    if (!run) break;
    people.push(titledPerson(scan, run));
    i = nextOfList(scan, run.last + 1, true);
  }
  return people;
}

const titledPerson = (scan: Scan, run: Run): Person => ({
  run,
  value: canonicalName(textOf(scan, run.first, run.last)),
  role: null,
  country: countryOfName(scan, run),
  field: null,
  office: -1,
  rule: "title",
});

/** One letter is a title only with its full stop; nothing else stands before the name. */
function nearTitle({ body, tokens }: Scan, { end, start, last }: Hit): boolean {
  const next = tokens.starts[last + 1] ?? end;
  const signs = body.slice(end, next);
  return end - start > 1 ? /^\.?[ \u00a0]$/.test(signs) : /^\.[ \u00a0]?$/.test(signs);
}

export const textOf = ({ body, tokens }: Scan, first: number, last: number): string =>
  body.slice(tokens.starts[first], tokens.ends[last]);
