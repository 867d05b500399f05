import { wordBits } from "./bits.ts";
import { countryOf, demonymOf } from "./context.ts";
import { nameUpTo, type Run } from "./names.ts";
import { namedPerson, type Person } from "./person.ts";
import { bitsAt, gapBefore, type Hit, hitOn, rawAt, type Scan, wordAt } from "./scan.ts";

interface Pair {
  readonly run: Run;
  readonly country: string;
  readonly last: number;
}

/** `X (Laos), Y (Cambodge) et Z (Vietnam)`, `X du Laos et Y du Cambodge`: two or more in a row. */
export function listed(scan: Scan): Person[] {
  const lists: Pair[][] = [];
  for (const pair of scan.hits.flatMap((hit) => pairAt(scan, hit) ?? [])) {
    const list = lists.at(-1);
    if (list && follows(scan, list.at(-1), pair)) list.push(pair);
    else lists.push([pair]);
  }
  return lists
    .filter((list) => list.length > 1 && !list.some(({ run }) => isPlaced(scan, run.first)))
    .flat()
    .map(({ run, country }) => namedPerson(scan, run, "listed", country));
}

/** A name right before a country in brackets or after `de`. */
function pairAt(scan: Scan, hit: Hit): Pair | null {
  const country = countryOf(hit);
  if (!country || demonymOf(hit) !== null) return null;
  const end = nameEnd(scan, hit.first);
  const run = end < 0 ? null : nameUpTo(scan, end, 2);
  if (!run || hitOn(scan, run.first) !== null) return null;
  return { run, country, last: hit.last };
}

function nameEnd(scan: Scan, first: number): number {
  if (gapBefore(scan, first) === "bracket") return first - 1;
  let i = first - 1;
  while (i > first - 4 && gapBefore(scan, i + 1) === "space" && isLink(scan, i)) i--;
  return i < first - 1 && (bitsAt(scan, i + 1) & wordBits.of) !== 0 ? i : -1;
}

const isLink = (scan: Scan, i: number) =>
  (bitsAt(scan, i) & (wordBits.of | wordBits.article)) !== 0 && hitOn(scan, i) === null;

const placing = wordBits.at | wordBits.of | wordBits.article;

/** `à Ban Na (Laos)`: where, not who; `là` is no article. */
const isPlaced = (scan: Scan, first: number) =>
  gapBefore(scan, first) === "space" &&
  (bitsAt(scan, first - 1) & placing) !== 0 &&
  !(
    wordAt(scan, first - 1) !== rawAt(scan, first - 1).toLowerCase() &&
    (bitsAt(scan, first - 1) & wordBits.article) !== 0
  );

/** One pair stands right after the other: a comma or `et` between them. */
function follows(scan: Scan, one: Pair | undefined, next: Pair | undefined): boolean {
  if (!one || !next) return false;
  const and = (bitsAt(scan, next.run.first - 1) & wordBits.and) !== 0;
  const between = next.run.first - (and ? 1 : 0);
  return between === one.last + 1;
}
