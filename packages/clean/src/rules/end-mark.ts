import type { FrenchCleaning } from "../french.ts";
import type { Block, Page } from "../page.ts";
import { countWords } from "./count-words.ts";
import type { Cut } from "./rule.ts";
import { isParagraph } from "./shape.ts";

const fewestWords = 25;
const reach = 80;

/** The agency's mark ends the article: the mark goes, and whatever follows it. */
export function cutAfterEndMark({ blocks, text }: Page, french: FrenchCleaning): Cut[] {
  let words = 0;
  for (const [index, block] of blocks.entries()) {
    const mark = findMark(block, words, french) ?? findLoneMark(blocks, index, words, french);
    if (mark && !belongsToPicture(blocks, index, mark.start - block.start, french)) {
      const credit = { ...mark, rule: "agency_credit" };
      const tail = { start: mark.end, end: text.length, rule: "teaser_list" };
      return text.slice(mark.end).trim() === "" ? [credit] : [credit, tail];
    }
    words += countWords(block.text);
  }
  return [];
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

function findMark(block: Block, before: number, french: FrenchCleaning): Mark | null {
  const inside = french.endMarkInside.exec(block.text);
  const from = inside ? 0 : Math.max(0, block.text.length - reach);
  const match = inside ?? french.endMark.exec(block.text.slice(from));
  if (!match || match[0] === "" || (from > 0 && match.index === 0)) return null;
  if (before + countWords(block.text.slice(0, from + match.index)) < fewestWords) return null;
  const start = block.start + from + match.index;
  return { start, end: start + match[0].length };
}

/** An acronym on a line of its own is a mark where a picture is credited to it too, or nothing much follows. */
function findLoneMark(
  blocks: readonly Block[],
  index: number,
  before: number,
  french: FrenchCleaning,
): Mark | null {
  const block = blocks[index] as Block;
  if (before < fewestWords || !french.loneMark.test(block.text)) return null;
  const credited = blocks.slice(0, index).some(({ text }) => {
    const credit = french.credit.exec(text)?.[1] ?? "";
    return credit.split(/[/\s|]+/).includes(block.text);
  });
  const last = blocks.slice(index + 1).every(({ text }) => !isParagraph(text));
  return credited || last ? { start: block.start, end: block.end } : null;
}

/** `Photo – VNA` credits a picture, not the article. */
function belongsToPicture(
  blocks: readonly Block[],
  index: number,
  offset: number,
  french: FrenchCleaning,
): boolean {
  const { text } = blocks[index] as Block;
  if (offset === 0 && /[:/]$/.test(blocks[index - 1]?.text ?? "")) return true;
  const credit = french.credit.exec(text.slice(Math.max(0, offset - reach)));
  return credit !== null && french.credit.test(text.slice(Math.max(0, offset - 30)));
}
