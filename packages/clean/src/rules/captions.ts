import type { FrameDate, FrenchCleaning } from "../french.ts";
import type { Block, Page } from "../page.ts";
import { findTitle } from "../title.ts";
import { cutCreditedBlock, cutCreditLine } from "./caption-credits.ts";
import { cutNumberedPicture } from "./caption-numbers.ts";
import { countWords } from "./count-words.ts";
import type { Cut } from "./rule.ts";
import { endsSentence } from "./shape.ts";

const longest = 300;
const mostWords = 45;

/** Captions: with a credit, with a picture's number, with a bar, or by what they say. */
export function cutCaptions(page: Page, french: FrenchCleaning): Cut[] {
  const title = findTitle(page, french);
  const cuts: Cut[] = [];
  for (const [index, block] of page.blocks.entries()) {
    const taken = cuts.at(-1);
    if (taken && taken.end > block.start) continue;
    const found =
      cutNumberedPicture(page, index, french) ??
      cutCreditLine(page, index, title, french) ??
      (index === title ? null : cutCreditedBlock(block, french)) ??
      (index === title ? null : cutBarred(page, index)) ??
      (index === title ? null : cutPlainCaption(page, index, french));
    if (found) push(cuts, withClue(found, page.text, french));
  }
  return cuts;
}

function push(cuts: Cut[], cut: Cut): void {
  let start = cut.start;
  while ((cuts.at(-1)?.end ?? -1) > start) start = Math.min(start, cuts.pop()?.start ?? start);
  cuts.push({ ...cut, start });
}

/** A caption's own date and place are kept as a clue. */
function withClue(cut: Cut, text: string, french: FrenchCleaning): Cut {
  const caption = text.slice(cut.start, cut.end);
  const edtf = french.dates(caption).find((date) => isNamed(caption, date))?.edtf ?? null;
  const place = french.captionPlace.exec(caption)?.[1]?.trim() ?? null;
  return edtf || place ? { ...cut, clue: { kind: "caption", edtf, place } } : cut;
}

/** A day with its month's name, or a year: `1/3` counts pictures. */
function isNamed(caption: string, { start, end, edtf }: FrameDate): boolean {
  return !edtf.startsWith("X") || /\p{L}/u.test(caption.slice(start, end));
}

/** `Légende. |`: a table cell's bar; below the last sentence it is the bar alone that goes. */
function cutBarred({ blocks }: Page, index: number): Cut | null {
  const block = blocks[index] as Block;
  if (!/\|$/.test(block.text)) return null;
  const last = index === blocks.length - 1 && index > 1;
  if (last || block.text.length > longest)
    return { start: block.end - 1, end: block.end, rule: "menu" };
  return { start: block.start, end: block.end, rule: "caption" };
}

/** A caption without a credit: it says what only captions say, or has no verb and stands above. */
function cutPlainCaption(page: Page, index: number, french: FrenchCleaning): Cut | null {
  const block = page.blocks[index] as Block;
  const { text, start, end } = block;
  const starts = french.captionStart.test(text);
  if (text.length > (starts ? 2 * longest : longest)) return null;
  if (!starts && countWords(text) > mostWords) return null;
  const telling = starts || french.captionInside.test(text);
  const loose = !endsSentence(text) || !french.hasVerb(text);
  const above = isAboveDateline(page, index, french) && !french.hasVerb(text);
  const first = index === 0 && endsSentence(text) && !french.hasVerb(text);
  return (telling && loose) || above || (first && page.blocks.length > 3)
    ? { start, end, rule: "caption" }
    : null;
}

function isAboveDateline({ blocks }: Page, index: number, french: FrenchCleaning): boolean {
  const next = blocks[index + 1];
  return (
    next !== undefined &&
    index < 4 &&
    /\(/.test(next.text.slice(0, 60)) &&
    french.dateline(next.text) !== null
  );
}
