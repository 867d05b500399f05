import { fold } from "@communique/text";
import type { FrenchCleaning } from "../french.ts";
import type { Block, Page } from "../page.ts";
import { findTitle } from "../title.ts";
import type { Cut } from "./rule.ts";
import { countWords } from "./shape.ts";

const reach = 6;
const nearlyAll = 0.85;

/** A paragraph that stands twice, the title again, a standfirst that the lead repeats. */
export function cutRepeats(page: Page, french: FrenchCleaning): Cut[] {
  const title = findTitle(page, french);
  const seen = new Set<string>();
  const cuts: Cut[] = [];
  for (const [index, block] of page.blocks.entries()) {
    const key = block.text.toLowerCase().replace(/[^\p{L}\d]+/gu, " ");
    const again = seen.has(key) && countWords(block.text) >= 3;
    seen.add(key);
    const rule = again ? "repeated_text" : "repeated_lead";
    if (again || (index !== title && isSaidAgain(page.blocks, index))) {
      cuts.push({ start: block.start, end: block.end, rule });
    }
  }
  return cuts;
}

/** Whether a paragraph below, near the top, says a standfirst again word for word. */
function isSaidAgain(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || index > 3 || countWords(block.text) < 8) return false;
  const own = pairs(block.text);
  return blocks.slice(index + 1, index + reach).some(({ text }) => {
    if (text.length < block.text.length) return false;
    const theirs = pairs(text);
    return (
      own.pairs.every((pair) => theirs.digits.has(pair) || !/\d/.test(pair)) &&
      share(own, theirs) >= nearlyAll
    );
  });
}

interface Pairs {
  readonly pairs: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly digits: ReadonlySet<string>;
}

function pairs(text: string): Pairs {
  const words = fold(text).match(/[\p{L}\d]+/gu) ?? [];
  const list = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const known = new Set(list);
  return { pairs: list, known, digits: known };
}

function share(own: Pairs, theirs: Pairs): number {
  const shared = own.pairs.filter((pair) => theirs.known.has(pair)).length;
  return own.pairs.length === 0 ? 0 : shared / own.pairs.length;
}
