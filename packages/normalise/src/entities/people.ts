import { knownLeaders, leaderCountry } from "./leaders.ts";
import { mention } from "./mention.ts";
import { type Ministry, ownersOf } from "./ministries.ts";
import { nameOf, type Person } from "./person.ts";
import { findPersons } from "./persons.ts";
import { capitalAt, gapBefore, type Scan, wordAt } from "./scan.ts";
import type { EntityMention } from "./types.ts";

/** People with office and country; what one mention of a name knows, the others learn. */
export function readPeople(scan: Scan, ministries: readonly Ministry[]): Person[] {
  const people = withFullNames(findPersons(scan, ministries));
  const found = [...people, ...namedAgain(scan, people)];
  const all = [...found, ...knownLeaders(scan, new Set(found.flatMap(({ run }) => tokensOf(run))))];
  const known = knownOf(all);
  const owners = ownersOf(ministries);
  return all.map((person) => {
    const best = known.get(person.value) ?? person;
    const told = person.country ?? best.country ?? leaderCountry(scan, person.value);
    const country =
      told ?? (best.ofBody ? null : (originOf(scan, person) ?? ownerOf(best, owners)));
    return { ...person, country, role: person.role ?? best.role };
  });
}

/** `M. X` is the one fuller name of the text that ends or starts with X. */
function withFullNames(people: readonly Person[]): Person[] {
  const full = new Map<string, string | null>();
  for (const value of new Set(people.map((person) => person.value))) {
    for (const part of endsOf(value)) full.set(part, full.has(part) ? null : value);
  }
  return people.map((person) => ({ ...person, value: full.get(person.value) ?? person.value }));
}

/** What a name may be cut to: its first word or words, its last word or words. */
function endsOf(value: string): Set<string> {
  const parts = value.split(" ");
  const ends = new Set<string>();
  for (let i = 1; i < parts.length; i++) {
    ends.add(parts.slice(0, i).join(" "));
    ends.add(parts.slice(i).join(" "));
  }
  return ends;
}

const ownerOf = ({ field }: Person, owners: ReadonlyMap<string, string | null>) =>
  field === null ? null : (owners.get(field) ?? null);

const originOf = (scan: Scan, { run }: Person) =>
  run.last > run.first ? (scan.index.surnames.get(wordAt(scan, run.first)) ?? null) : null;

function knownOf(people: readonly Person[]): Map<string, Person> {
  const known = new Map<string, Person>();
  for (const person of people) {
    const old = known.get(person.value);
    known.set(person.value, {
      ...person,
      role: old?.role ?? person.role,
      country: old?.country ?? person.country,
      field: old?.field ?? person.field,
      ofBody: old?.ofBody || person.ofBody,
    });
  }
  return known;
}

/** The same full names where they stand without an office. */
function namedAgain(scan: Scan, people: readonly Person[]): Person[] {
  const byWord = byFirstWord(scan, people);
  const taken = new Set(people.flatMap(({ run }) => tokensOf(run)));
  const again: Person[] = [];
  for (let i = 0; byWord.size > 0 && i < scan.tokens.count; i++) {
    if (!capitalAt(scan, i) || taken.has(i)) continue;
    const same = byWord.get(wordAt(scan, i))?.find((person) => standsAt(scan, person, i));
    if (!same) continue;
    const last = i + same.run.last - same.run.first;
    again.push({ ...same, run: { first: i, last }, rule: "again" });
    i = last;
  }
  return again;
}

const tokensOf = ({ first, last }: Person["run"]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const mostAlike = 16;

/** Full names by their first word; few of a kind, so that a long list of names stays cheap. */
function byFirstWord(scan: Scan, people: readonly Person[]): Map<string, Person[]> {
  const byWord = new Map<string, Person[]>();
  for (const person of people) {
    if (!person.value.includes(" ") || person.run.last === person.run.first) continue;
    const word = wordAt(scan, person.run.first);
    const alike = byWord.get(word) ?? [];
    if (alike.length < mostAlike && alike.every(({ value }) => value !== person.value)) {
      byWord.set(word, [...alike, person]);
    }
  }
  return byWord;
}

function standsAt(scan: Scan, { run, value }: Person, i: number): boolean {
  const last = i + run.last - run.first;
  for (let k = i + 1; k <= last; k++) if (gapBefore(scan, k) === "stop") return false;
  return last < scan.tokens.count && nameOf(scan, i, last) === value;
}

const confidences = {
  office_before: 0.95,
  office_after: 0.95,
  counterpart: 0.9,
  rank: 0.85,
  title: 0.8,
  national: 0.8,
  led: 0.85,
  heads: 0.85,
  listed: 0.8,
  known: 0.8,
  again: 0.9,
};

/** A person as a mention. */
export function personMention({ body, tokens }: Scan, person: Person): EntityMention {
  const start = tokens.starts[person.run.first] as number;
  const end = tokens.ends[person.run.last] as number;
  const { value, country, role, rule } = person;
  const single = person.run.first === person.run.last ? 0.2 : 0;
  const confidence = confidences[rule] - single;
  return mention(body, { start, end, kind: "person", value, country, role, rule, confidence });
}
