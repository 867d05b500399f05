import type { Tokens } from "@communique/text";
import { formatMentions } from "./formats.ts";
import { findMinistries, ministryMentions } from "./ministries.ts";
import { namedMentions } from "./named.ts";
import { personMention, readPeople } from "./people.ts";
import { scanText } from "./scan.ts";
import type { EntityIndex, EntityMention } from "./types.ts";

/** Countries, places, blocs, organisations, ministries, people and formats of a text, by their start. */
export function findEntities(body: string, tokens: Tokens, index: EntityIndex): EntityMention[] {
  const scan = scanText(body, tokens, index);
  const ministries = findMinistries(scan);
  const persons = readPeople(scan, ministries);
  const holders = new Map(persons.map(({ office, country }) => [office, country]));
  const people = persons.map((person) => personMention(scan, person));
  const mentions = [
    ...outside(namedMentions(scan), people),
    ...people,
    ...ministryMentions(scan, ministries, holders),
    ...formatMentions(scan),
  ];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The names that are no part of a person's (`Maurice`, `Thai Binh`); both lists run by start. */
function outside(named: readonly EntityMention[], people: readonly EntityMention[]) {
  const spans = [...people].sort((a, b) => a.start - b.start);
  let next = 0;
  return named.filter(({ start, end }) => {
    while (next < spans.length && (spans[next] as EntityMention).end <= start) next++;
    const span = spans[next];
    return !span || end <= span.start;
  });
}
