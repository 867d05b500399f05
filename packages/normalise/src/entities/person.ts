import { wordBits } from "./bits.ts";
import { countryAfter, demonymOf } from "./context.ts";
import { canonicalName, type Run } from "./names.ts";
import { bitsAt, gapBefore, hitOn, type Scan, tokenSpan } from "./scan.ts";

/** How a name came to be a person's. */
export type PersonRule =
  | "office_before"
  | "office_after"
  | "rank"
  | "title"
  | "counterpart"
  | "led"
  | "heads"
  | "listed"
  | "known"
  | "national"
  | "again";

/** A person named beside an office or a title. */
export interface Person {
  readonly run: Run;
  readonly value: string;
  readonly role: string | null;
  readonly country: string | null;
  readonly field: string | null;
  /** Whether the office is a body's, and no state's. */
  readonly ofBody: boolean;
  /** The first token of the office beside the name; -1 without one. */
  readonly office: number;
  readonly rule: PersonRule;
}

/** The most names that one list is read for. */
export const mostNames = 8;

/** A person known by a name alone. */
export function namedPerson(
  scan: Scan,
  run: Run,
  rule: PersonRule,
  country: string | null,
): Person {
  const value = nameOf(scan, run.first, run.last);
  const known = country ?? countryOfName(scan, run);
  return { run, value, role: null, country: known, field: null, ofBody: false, office: -1, rule };
}

/** The name between two tokens as a key. */
export function nameOf(scan: Scan, first: number, last: number): string {
  const { start, end } = tokenSpan(scan, first, last);
  return canonicalName(scan.body.slice(start, end));
}

/** `X (Laos)`, `X du Laos`. */
export function countryOfName(scan: Scan, { last }: Run): string | null {
  const of = (bitsAt(scan, last + 1) & wordBits.of) !== 0;
  return of || gapBefore(scan, last + 1) === "bracket" ? countryAfter(scan, last) : null;
}

/** The token after `et`, or after a comma in a list; -1 where no list goes on. */
export function nextOfList(scan: Scan, i: number, commas: boolean): number {
  const gap = gapBefore(scan, i);
  if (gap === "stop" || gap === "bracket") return -1;
  if ((bitsAt(scan, i) & wordBits.and) !== 0) return i + 1;
  return gap === "comma" && (commas || demonymOf(hitOn(scan, i)) !== null) ? i : -1;
}
