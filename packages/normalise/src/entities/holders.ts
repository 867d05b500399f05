import { wordBits } from "./bits.ts";
import { countryOf, demonymOf } from "./context.ts";
import { readOwner } from "./ministries.ts";
import { nameFrom, nameUpTo, type Run } from "./names.ts";
import { type Office, severalGroups } from "./office.ts";
import { countryOfName, mostNames, nameOf, nextOfList, type Person } from "./person.ts";
import { bitsAt, gapBefore, hitOn, type Scan, wordAt } from "./scan.ts";

/** The names before and after an office. */
export function heldBy(scan: Scan, office: Office, former: Office | null): Person[] {
  const before = nameBefore(scan, office);
  if (before) return [person(scan, before, office, former, "office_after")];
  const people = office.group === "counterpart" ? subjectOf(scan, office, former) : [];
  if (office.name) people.push(person(scan, office.name, office, former, "office_before"));
  if (!office.name) return people;
  return shared(people.concat(alsoNamed(scan, office, former)), office.countries);
}

/** `les ministres du Laos et du Vietnam, X et Y`: each has the country in the same place. */
function shared(people: readonly Person[], countries: readonly string[]): Person[] {
  if (countries.length < 2 || people.length !== countries.length) return [...people];
  return people.map((one, index) => ({ ...one, country: countries[index] ?? one.country }));
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
    value: nameOf(scan, run.first, run.last),
    role: source.role,
    country:
      office.country ?? countryOfName(scan, run) ?? partyOf(scan, run.last + 1)?.country ?? null,
    field: counterpart && office.country === null ? null : source.field,
    ofBody: office.ofBody,
    office: office.first,
    rule: counterpart ? "counterpart" : office.group === "rank" ? "rank" : rule,
  };
}

/** `X, ministre …`, and `X, le ministre …` where no other name follows the office. */
function nameBefore(scan: Scan, { first, name, comma, group }: Office): Run | null {
  const counterpart = group === "counterpart";
  if (name && (counterpart || !comma)) return null;
  const determined = counterpart || (bitsAt(scan, first - 1) & wordBits.article) !== 0;
  const start = determined ? first - 1 : first;
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

/** `les Premiers ministres lao X et cambodgien Y`, `les ministres X, pour le Laos, et Y`. */
function alsoNamed(scan: Scan, office: Office, former: Office | null): Person[] {
  const people: Person[] = [];
  const many =
    severalGroups.has(office.group) ||
    (office.group === "counterpart" && office.countries.length > 1);
  let run = office.name;
  while (run && people.length < mostNames) {
    const i = nextOfList(scan, afterParty(scan, run.last + 1), many);
    const demonym = hitOn(scan, i);
    const country = demonymOf(demonym);
    if (i < 0 || (!country && !many)) break;
    run = nameFrom(scan, country && demonym ? demonym.last + 1 : i, 2);
    const own = country ?? (run && partyOf(scan, run.last + 1)?.country) ?? null;
    if (run) people.push(person(scan, run, { ...office, country: own }, former, "office_before"));
  }
  return people;
}

/** How many words may stand between the start of a sentence and `son homologue`. */
const subjectReach = 14;

/** `X a rencontré son homologue`: the sentence's subject holds the office told before. */
function subjectOf(scan: Scan, { first, country }: Office, former: Office | null): Person[] {
  if (!former) return [];
  let start = first;
  while (start > first - subjectReach && gapBefore(scan, start) === "space") start--;
  const run = gapBefore(scan, start) === "stop" ? nameFrom(scan, start, 2) : null;
  if (!run || run.last >= first - 1 || hitOn(scan, run.first) !== null) return [];
  const own = former.country === country ? null : former.country;
  return [
    person(scan, run, { ...former, country: own, group: "counterpart" }, former, "office_before"),
  ];
}

/** The party that a holder is named for: `, pour le Vietnam`; null where none stands. */
function partyOf(scan: Scan, i: number): { country: string; last: number } | null {
  if (gapBefore(scan, i) !== "comma" || !isFor(scan, i)) return null;
  const at = (bitsAt(scan, i + 1) & wordBits.article) === 0 ? i + 1 : i + 2;
  const hit = hitOn(scan, at);
  const country = countryOf(hit);
  return hit && country && demonymOf(hit) === null ? { country, last: hit.last } : null;
}

/** A link that is no `de`, `à` or article: `pour`. */
function isFor(scan: Scan, i: number): boolean {
  const bits = bitsAt(scan, i);
  return (bits & wordBits.link) !== 0 && (bits & otherLinks) === 0;
}

const otherLinks = wordBits.of | wordBits.at | wordBits.article | wordBits.and;

const afterParty = (scan: Scan, i: number) =>
  (partyOf(scan, i)?.last ?? ownerEnd(scan, i) ?? i - 1) + 1;

/** The last token of `du Laos`, `(Laos)` behind a name; null where none stands. */
function ownerEnd(scan: Scan, i: number): number | null {
  const [owner] = readOwner(scan, i).countries;
  return owner === undefined ? null : readOwner(scan, i).last;
}
