import { tokenise, wordOf } from "@communique/text";
import type { Entry } from "./load.ts";

const LENGTH = 5;

/** Two articles and the share of the shorter one's word sequences that the other holds too. */
export interface Likeness {
  readonly share: number;
  readonly ids: readonly [string, string];
}

/** The two articles on different meetings that are most alike. */
export function mostAlike(entries: readonly Entry[]): Likeness {
  const all = entries.map(({ label, raw }) => ({ label, shingles: shinglesOf(raw) }));
  let most: Likeness = { share: 0, ids: ["", ""] };
  for (const [i, left] of all.entries()) {
    for (const right of all.slice(i + 1)) {
      if (left.label.cluster !== null && left.label.cluster === right.label.cluster) continue;
      const share = shareOf(left.shingles, right.shingles);
      if (share > most.share) most = { share, ids: [left.label.id, right.label.id] };
    }
  }
  return most;
}

function shinglesOf(text: string): Set<string> {
  const tokens = tokenise(text.toLowerCase());
  const words = Array.from({ length: tokens.count }, (_, i) => wordOf(tokens, i));
  const starts = words.slice(0, Math.max(0, words.length - LENGTH + 1));
  return new Set(starts.map((_, i) => words.slice(i, i + LENGTH).join(" ")));
}

function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return small.size === 0 ? 0 : common / small.size;
}
