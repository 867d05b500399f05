import type { Removal } from "@communique/model";
import type { Mapped } from "./repair/mapped.ts";
import type { Cut } from "./rules/rule.ts";

/** Notes which rule took which unit of the raw text. */
export interface Ledger {
  /** For each unit of the raw text: 0, or 1 + the index of a rule's name. */
  readonly owners: Uint8Array;
  readonly names: string[];
}

export function openLedger(length: number): Ledger {
  return { owners: new Uint8Array(length), names: [] };
}

/** Notes a cut in the ledger. */
export function note(ledger: Ledger, from: Mapped, cut: Cut): void {
  if (!ledger.names.includes(cut.rule)) ledger.names.push(cut.rule);
  const owner = ledger.names.indexOf(cut.rule) + 1;
  for (let i = cut.start; i < cut.end; i++) {
    const at = from.at[i] ?? -1;
    if (at >= 0) ledger.owners[at] = owner;
  }
}

/** The stretches of raw text that were cut; white space between two cuts of a rule joins them. */
export function removalsOf(article_id: string, raw: string, { owners, names }: Ledger): Removal[] {
  const removals: Removal[] = [];
  for (let i = 0; i < owners.length; ) {
    const owner = owners[i] ?? 0;
    if (owner === 0) {
      i++;
      continue;
    }
    const end = endOfRun(raw, owners, i, owner);
    const { start, stop } = trimmed(raw, i, end);
    if (stop > start) removals.push({ article_id, start, end: stop, rule: names[owner - 1] ?? "" });
    i = end;
  }
  return removals;
}

function endOfRun(raw: string, owners: Uint8Array, from: number, owner: number): number {
  let end = from;
  for (let i = from; i < owners.length; i++) {
    if (owners[i] === owner) end = i + 1;
    else if (owners[i] !== 0 || !isSpace(raw.charCodeAt(i))) break;
  }
  return end;
}

function trimmed(raw: string, from: number, to: number) {
  let start = from;
  let stop = to;
  while (start < stop && isSpace(raw.charCodeAt(start))) start++;
  while (stop > start && isSpace(raw.charCodeAt(stop - 1))) stop--;
  return { start, stop };
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0xad || (unit >= 0x200b && unit <= 0x200f);
}
