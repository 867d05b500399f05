import { wordBits } from "./bits.ts";
import { bitsAt, gapBefore, type Hit, hitOn, type Scan } from "./scan.ts";

/** The country that a hit stands for, by name or demonym; null for anything else. */
export const countryOf = (hit: Hit | null): string | null => hit?.reading.code ?? null;

/** The country whose demonym a hit is. */
export const demonymOf = (hit: Hit | null): string | null => hit?.reading.demonym ?? null;

/** The country named right after a token: `(Laos)`, `, au Laos`, `du Laos`; null if none. */
export function countryAfter(scan: Scan, last: number): string | null {
  let i = last + 1;
  if (gapBefore(scan, i) === "stop") return null;
  for (let steps = 0; steps < 2 && isLink(scan, i); steps++) i++;
  const hit = hitOn(scan, i);
  return hit && demonymOf(hit) === null ? countryOf(hit) : null;
}

const linkBits = wordBits.of | wordBits.article | wordBits.at;

const isLink = (scan: Scan, i: number) =>
  hitOn(scan, i) === null &&
  (bitsAt(scan, i) & linkBits) !== 0 &&
  gapBefore(scan, i + 1) === "space";
