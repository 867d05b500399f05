import type { FrenchCleaning } from "../french.ts";
import type { Block, Page } from "../page.ts";
import { countWords } from "./count-words.ts";
import type { Cut } from "./rule.ts";
import { endsSentence } from "./shape.ts";

const longest = 350;
const sample = 40;
const sentenceStart = /[.!?…]["»”)]?\s+(?=["«“]?\p{Lu}[^.!?…]*[.!?…]?\s*$)/u;

/** A line that is only a credit goes, and the caption above it where there is one. */
export function cutCreditLine(
  { blocks }: Page,
  index: number,
  title: number,
  french: FrenchCleaning,
): Cut | null {
  const block = blocks[index] as Block;
  if (!french.creditOnly.test(block.text)) return null;
  const above = blocks[index - 1];
  const joined = above && index - 1 !== title && isCaptionAbove(blocks, index, french);
  return { start: joined ? above.start : block.start, end: block.end, rule: "caption" };
}

function isCaptionAbove(blocks: readonly Block[], index: number, french: FrenchCleaning): boolean {
  const text = blocks[index - 1]?.text ?? "";
  if (text.length > longest || french.dateline(text) || french.seeAlso.test(text)) return false;
  if (french.creditOnly.test(text)) return false;
  if (!endsSentence(text) && index > 1) return true;
  const around = blocks.slice(0, sample);
  const spaced = around.filter(({ apart }) => apart).length * 2 > around.length;
  const tight = spaced && blocks[index]?.apart === false;
  return tight || !french.hasVerb(text) || french.captionStart.test(text);
}

/** A block with a credit: the whole of it, or the last sentence of a longer one. */
export function cutCreditedBlock(block: Block, french: FrenchCleaning): Cut | null {
  const end = creditEnd(block.text, french);
  if (end > 0)
    return {
      start: block.start + captionStart(block.text, end),
      end: block.start + end,
      rule: "caption",
    };
  const bracket = french.bracketCredit.exec(block.text);
  const caption = bracket && !endsSentence(block.text.slice(0, bracket.index).trimEnd());
  return caption && countWords(block.text) <= 70
    ? { start: block.start, end: block.end, rule: "caption" }
    : null;
}

/** Where a picture's credit ends in a text; 0 where none does. */
export function creditEnd(text: string, french: FrenchCleaning): number {
  const match = french.credit.exec(text);
  if (!match || match.index > longest * 3) return 0;
  const credited = match.index + match[0].length;
  const end =
    credited + (/^\.\p{L}{2,12}(?:\.\p{L}{2,3})?$/u.exec(text.slice(credited))?.[0].length ?? 0);
  const rest = /^\s*[.)\]|]*\s*/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + rest >= text.length) return text.length;
  const named = /\p{Lu}/u.test(match[1] ?? "") && !french.hasVerb(match[1] ?? "");
  return named && /^\s*[.)|]?\s*["«“(]?\p{Lu}/u.test(text.slice(end)) && match.index <= longest
    ? end + rest
    : 0;
}

function captionStart(text: string, end: number): number {
  const caption = text.slice(0, end);
  if (caption.length <= longest) return 0;
  const credit = caption.slice(0, -60);
  const last = sentenceStart.exec(credit) ?? /[.!?…]\s+(?=\p{Lu}[^.!?…]*$)/u.exec(credit);
  return last ? last.index + last[0].length : 0;
}
