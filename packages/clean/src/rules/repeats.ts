import { fold, rememberTexts } from "@communique/text";
import type { FrenchCleaning } from "../french.ts";
import type { Block, Page } from "../page.ts";
import { findTitle } from "../title.ts";
import { countWords } from "./count-words.ts";
import type { Cut } from "./rule.ts";

const reach = 6;
const nearlyAll = 0.85;
const folded = rememberTexts(fold);

/** A paragraph that stands twice, the title again, a standfirst that the lead repeats. */
export function cutRepeats(page: Page, french: FrenchCleaning): Cut[] {
  const title = findTitle(page, french);
  const twice = repeated(page.blocks);
  const cuts: Cut[] = [];
  for (const [index, block] of page.blocks.entries()) {
    const again = twice.has(block);
    const rule = again ? "repeated_text" : "repeated_lead";
    if (again || (index !== title && isSaidAgain(page.blocks, index))) {
      cuts.push({ start: block.start, end: block.end, rule });
    }
  }
  return cuts;
}

/** Blocks of three words and more that say again what one above them says. */
function repeated(blocks: readonly Block[]): Set<Block> {
  const sizes = new Map<number, number>();
  const sizeOf = ({ text }: Block) => text.length >> 3;
  for (const block of blocks) sizes.set(sizeOf(block), (sizes.get(sizeOf(block)) ?? 0) + 1);
  const alike = blocks.filter((block) => {
    const size = sizeOf(block);
    const near = [size - 1, size, size + 1].map((one) => sizes.get(one) ?? 0);
    return near.reduce((sum, count) => sum + count, 0) > 1;
  });
  const seen = new Set<string>();
  return new Set(
    alike.filter(({ text }) => {
      const key = letterKey(text);
      const again = seen.has(key);
      seen.add(key);
      return again && countWords(text) >= 3;
    }),
  );
}

/** A hash of a text's letters and figures, and how many there are. */
function letterKey(text: string): string {
  const letters = folded(text);
  let hash = 0x811c9dc5;
  let length = 0;
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i);
    if (unit < 0x80 && !isAlphanumeric(unit)) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
    length++;
  }
  return `${length} ${hash}`;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
}

/** Whether a paragraph below, near the top, says a standfirst again word for word. */
function isSaidAgain(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || index > 3 || countWords(block.text) < 8) return false;
  const longer = blocks
    .slice(index + 1, index + reach)
    .filter(({ text }) => text.length >= block.text.length);
  if (longer.length === 0) return false;
  const own = pairs(block);
  return longer.some((next) => {
    if (lacksWords(own, folded(next.text))) return false;
    const theirs = pairs(next);
    return (
      own.pairs.every((pair) => theirs.digits.has(pair) || !/\d/.test(pair)) &&
      share(own, theirs) >= nearlyAll
    );
  });
}

/** A word that does not stand in the other text is missing from a pair at least. */
function lacksWords({ words, pairs }: Pairs, text: string): boolean {
  const most = pairs.length * (1 - nearlyAll);
  let missing = 0;
  return words.some((word) => {
    if (!text.includes(word)) missing++;
    return missing > most;
  });
}

interface Pairs {
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly digits: ReadonlySet<string>;
}

const known = new WeakMap<Block, Pairs>();

function pairs(block: Block): Pairs {
  const found = known.get(block) ?? pairsIn(block.text);
  known.set(block, found);
  return found;
}

function pairsIn(text: string): Pairs {
  const words = folded(text).match(/[\p{L}\d]+/gu) ?? [];
  const list = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const known = new Set(list);
  return { words, pairs: list, known, digits: known };
}

function share(own: Pairs, theirs: Pairs): number {
  const shared = own.pairs.filter((pair) => theirs.known.has(pair)).length;
  return own.pairs.length === 0 ? 0 : shared / own.pairs.length;
}
