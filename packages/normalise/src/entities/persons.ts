import { directing } from "./directing.ts";
import { heldBy } from "./holders.ts";
import { listed } from "./listed.ts";
import type { Ministry } from "./ministries.ts";
import { type Office, readOffice } from "./office.ts";
import type { Person, PersonRule } from "./person.ts";
import type { Hit, Scan } from "./scan.ts";
import { national, titled } from "./titled.ts";

const officeGroups = new Set([
  "leader",
  "office",
  "offices",
  "secretary",
  "minister",
  "ministers",
  "rank",
  "counterpart",
]);

const strength: Record<PersonRule, number> = {
  office_after: 4,
  office_before: 4,
  counterpart: 4,
  led: 2,
  heads: 2,
  listed: 2,
  known: 1,
  rank: 2,
  national: 1,
  title: 1,
  again: 0,
};

/** Offices that a counterpart may hold. */
const leading = new Set(["leader", "minister", "secretary"]);

/** The people of a text, one entry a name and place, the best-known office first. */
export function findPersons(scan: Scan, ministries: readonly Ministry[]): Person[] {
  const byFirst = new Map(ministries.map((ministry) => [ministry.first, ministry]));
  const found = new Map<number, Person>();
  let former: Office | null = null;
  for (const hit of scan.hits) {
    const group = hit.reading.word?.group ?? "";
    const office = officeGroups.has(group)
      ? readOffice(scan, hit, group, byFirst.get(hit.first) ?? null)
      : null;
    const people = office ? heldBy(scan, office, former) : withoutOffice(scan, hit, group);
    for (const one of people) found.set(one.run.first, better(found.get(one.run.first), one));
    if (office && leading.has(group)) former = office;
  }
  for (const one of listed(scan)) found.set(one.run.first, better(found.get(one.run.first), one));
  return outermost([...found.values()]);
}

function withoutOffice(scan: Scan, hit: Hit, group: string): Person[] {
  if (group === "led" || group === "heads") return directing(scan, hit, group);
  if (group === "title" || group === "titles") return titled(scan, hit, group);
  return hit.reading.demonym ? national(scan, hit) : [];
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
