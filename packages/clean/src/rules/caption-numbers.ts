import type { FrenchCleaning } from "../french.ts";
import type { Block, Page } from "../page.ts";
import { creditEnd } from "./caption-credits.ts";
import type { Cut } from "./rule.ts";
import { endsSentence } from "./shape.ts";

const longest = 300;
const lastStop = /[.!?…]["»”)]?\s+(?=[^.!?…]*$)/u;

/** `Titre ảnh 1Légende. Photo: VNA`, alone or glued to the article's text. */
export function cutNumberedPicture(page: Page, index: number, french: FrenchCleaning): Cut | null {
  const block = page.blocks[index] as Block;
  const mark = french.pictureNumber.exec(block.text);
  if (!mark) return null;
  const after = mark.index + mark[0].length;
  const start = block.start + startOfTitle(block.text.slice(0, mark.index));
  const rest = block.text.slice(after);
  const cut = (end: number) => ({ start, end, rule: "caption" });
  if (rest === "") return cut(captionBelow(page.blocks[index + 1], french) ?? block.end);
  const credited = creditEnd(rest, french);
  if (credited > 0) return cut(block.start + after + credited);
  return cut(rest.length <= longest ? block.end : block.start + after);
}

/** The picture's number follows the title; what stands before the title is the article's. */
function startOfTitle(before: string): number {
  const stop = before.length > longest ? lastStop.exec(before) : null;
  return stop ? stop.index + stop[0].length : 0;
}

function captionBelow(next: Block | undefined, french: FrenchCleaning): number | null {
  if (!next || next.text.length > longest || endsSentence(next.text)) return null;
  return french.dateline(next.text) ? null : next.end;
}
