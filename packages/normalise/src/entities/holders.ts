import { wordBits } from "./bits.ts";
import { demonymOf } from "./context.ts";
import { nameFrom, nameUpTo, type Run } from "./names.ts";
import type { Office } from "./office.ts";
import { countryOfName, mostNames, nameOf, nextOfList, type Person } from "./person.ts";
import { bitsAt, gapBefore, hitOn, type Scan, wordAt } from "./scan.ts";

/** The names before and after an office. */
export function heldBy(scan: Scan, office: Office, former: Office | null): Person[] {
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
    value: nameOf(scan, run.first, run.last),
    role: source.role,
    country: office.country ?? countryOfName(scan, run),
    field: source.field,
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
