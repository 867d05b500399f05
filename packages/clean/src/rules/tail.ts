import type { FrenchCleaning } from "../french.ts";
import type { Page } from "../page.ts";
import type { Cut } from "./rule.ts";
import { wordsBetween } from "./shape.ts";

const fewestWords = 25;

/** `Voir plus` and its like: nothing after it belongs to the article. */
export function cutAfterTailMarker({ blocks, text }: Page, french: FrenchCleaning): Cut[] {
  const index = blocks.findIndex(
    (block, at) => french.tailMarker.test(block.text) && wordsBetween(blocks, 0, at) >= fewestWords,
  );
  const marker = blocks[index];
  return marker ? [{ start: marker.start, end: text.length, rule: "teaser_list" }] : [];
}
