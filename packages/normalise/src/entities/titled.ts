import { wordBits } from "./bits.ts";
import { afterTitles, isTitle, nameFrom } from "./names.ts";
import { mostNames, namedPerson, nextOfList, type Person } from "./person.ts";
import { bitsAt, capitalAt, gapBefore, type Hit, type Scan } from "./scan.ts";

/** `M. X`, `MM. X et Y`. */
export function titled(scan: Scan, hit: Hit, group: string): Person[] {
  if (!nearTitle(scan, hit) || !isTitle(scan, hit.last)) return [];
  const people: Person[] = [];
  const most = group === "title" ? 1 : mostNames;
  for (let i = hit.last + 1; i >= 0 && people.length < most; ) {
    const run = nameFrom(scan, afterTitles(scan, i), 1);
    if (!run) break;
    people.push(namedPerson(scan, run, "title", null));
    i = nextOfList(scan, run.last + 1, true);
  }
  return people;
}

/** One letter is a title only with its full stop; nothing else stands before the name. */
function nearTitle({ body, tokens }: Scan, { end, start, last }: Hit): boolean {
  const next = tokens.starts[last + 1] ?? end;
  const signs = body.slice(end, next);
  return end - start > 1 ? /^\.?[ \u00a0]$/.test(signs) : /^\.[ \u00a0]?$/.test(signs);
}

/** `le Guinéen X`: a people's noun with a capital before a full name. */
export function national(scan: Scan, hit: Hit): Person[] {
  const { demonym } = hit.reading;
  if (!demonym || !capitalAt(scan, hit.first) || gapBefore(scan, hit.last + 1) !== "space")
    return [];
  if ((bitsAt(scan, hit.first - 1) & wordBits.article) === 0) return [];
  const run = nameFrom(scan, hit.last + 1, 2);
  return run ? [namedPerson(scan, run, "national", demonym)] : [];
}
