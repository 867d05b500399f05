import { fold } from "@communique/text";
import { nameFrom } from "./names.ts";
import { namedPerson, type Person } from "./person.ts";
import { capitalAt, type Scan, wordAt } from "./scan.ts";

/** The state whose leader or minister a full name is known to be; null for others. */
export const leaderCountry = ({ index }: Scan, name: string): string | null =>
  index.leaders.get(wordsOf(name)) ?? null;

const wordsOf = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Known leaders where they stand without an office: `Emmanuel Macron a reçu …`. */
export function knownLeaders(scan: Scan, taken: ReadonlySet<number>): Person[] {
  const people: Person[] = [];
  for (let i = 0; i < scan.tokens.count; i++) {
    if (!capitalAt(scan, i) || taken.has(i)) continue;
    if (!scan.index.leaderStarts.has(wordAt(scan, i))) continue;
    const run = nameFrom(scan, i, 2);
    if (!run) continue;
    const person = namedPerson(scan, run, "known", null);
    if (leaderCountry(scan, person.value) === null) continue;
    people.push(person);
    i = run.last;
  }
  return people;
}
