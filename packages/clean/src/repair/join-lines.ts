import type { FrenchCleaning } from "../french.ts";
import type { Block, Page } from "../page.ts";
import { countWords } from "../rules/count-words.ts";
import { endsSentence, isBareAddress, isFurniture } from "../rules/shape.ts";
import type { Change } from "./mapped.ts";

const fewestLines = 8;
const widest = 110;
const narrowest = 40;
/** A line of fewer words may be a label of the page, whatever comes below it. */
const fewestWords = 4;

/** Finds line breaks in the middle of sentences: the text goes on in lower case, or all lines are of one width. */
export function findBrokenLines({ blocks }: Page, french: FrenchCleaning): Change[] {
  const width = wrapWidth(blocks);
  const changes: Change[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (!next || isListed(next.text) || isBareAddress(next.text)) continue;
    const cut = /,$/.test(block.text) && /^\p{Ll}/u.test(next.text);
    const open = cut || (french.leavesOpen(block.text) && !french.seeAlso.test(block.text));
    if (!open && !goesOn(block, next, width)) continue;
    if (!open && (isFurniture(block.text, french) || isFurniture(next.text, french))) continue;
    changes.push({ start: block.end, end: next.start, text: " " });
  }
  return changes;
}

/** The width that a text was wrapped at; 0 where lines are paragraphs. */
function wrapWidth(blocks: readonly Block[]): number {
  if (blocks.length < fewestLines) return 0;
  const lengths = blocks.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width > widest || width < narrowest) return 0;
  const full = lengths.filter((length) => length > width * 0.75).length;
  const open = blocks.filter(({ text }) => !endsSentence(text)).length;
  return full * 2 > blocks.length && open * 2 > blocks.length ? width : 0;
}

function isListed(text: string): boolean {
  return /^[-•*–>|]/.test(text);
}

function goesOn({ text }: Block, next: Block, width: number): boolean {
  if (/[.!?…;:|]["»”)]?$/.test(text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return countWords(text) >= fewestWords;
  return width > 0 && text.length > width * 0.7 && !next.apart;
}
