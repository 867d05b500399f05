import { fold } from "@communique/text";
import type { FrenchCleaning } from "../french.ts";
import type { Block, Page } from "../page.ts";
import { countWords } from "./count-words.ts";
import type { Cut } from "./rule.ts";
import { endsSentence, isParagraph, isTitleLike, wordsBetween } from "./shape.ts";

const fewestWords = 60;
const headlineWords = 7;

/** One teaser at the end of a page: a picture's caption, a headline, a standfirst. */
interface Teaser {
  readonly first: number;
  /** A caption or the headline a second time: crossheads have neither. */
  readonly marked: boolean;
}

/** Headlines with standfirsts in a row at the end, without any marker: no article is built like that. */
export function cutTeaserGroups({ blocks, text }: Page, french: FrenchCleaning): Cut[] {
  const first = firstTeaser(blocks, french);
  const start = blocks[first]?.start;
  if (start === undefined || wordsBetween(blocks, 0, first) < fewestWords) return [];
  return [{ start, end: text.length, rule: "teaser_list" }];
}

function firstTeaser(blocks: readonly Block[], french: FrenchCleaning): number {
  let first = blocks.length;
  let count = 0;
  let marked = 0;
  for (;;) {
    const teaser = teaserBefore(blocks, first, french);
    if (!teaser) break;
    first = teaser.first;
    count++;
    marked += teaser.marked ? 1 : 0;
  }
  return count >= 3 || (count >= 2 && marked > 0) ? first : -1;
}

/** The teaser that ends where the next one, or the page, begins. */
function teaserBefore(
  blocks: readonly Block[],
  end: number,
  french: FrenchCleaning,
): Teaser | null {
  const standfirst = blocks[end - 1]?.text ?? "";
  const below = isParagraph(standfirst) && endsSentence(standfirst) ? end - 2 : end - 1;
  const headline = blocks[below]?.text ?? "";
  if (countWords(headline) < headlineWords || !isTitleLike(headline, french)) return null;
  const above = blocks[below - 1]?.text ?? "";
  const marked = fold(above) === fold(headline) || french.credit.test(above);
  return { first: marked ? below - 1 : below, marked };
}
