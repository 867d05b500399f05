import type { FrenchCleaning } from "../french.ts";
import type { Page } from "../page.ts";
import { findTitle } from "../title.ts";
import type { Cut } from "./rule.ts";

const farthest = 5;

/** The place, day and agency that an article starts with, kept as a clue. */
export function cutDateline(page: Page, french: FrenchCleaning): Cut[] {
  const title = findTitle(page, french);
  for (const [index, block] of page.blocks.slice(0, farthest).entries()) {
    const found = index === title ? null : french.dateline(block.text);
    if (!found) continue;
    const { end, place, edtf } = found;
    const clue = { kind: "dateline", edtf, place } as const;
    return [{ start: block.start, end: block.start + end, rule: "dateline", clue }];
  }
  return [];
}
