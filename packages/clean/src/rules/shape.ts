import { rememberTexts } from "@communique/text";
import type { FrenchCleaning } from "../french.ts";
import type { Block } from "../page.ts";
import { countWords } from "./count-words.ts";

const bareAddress =
  /^(?:https?:\/\/|www\.)?[\w-]{2,63}(?:\.[\w-]{2,63}){0,3}\.[a-z]{2,12}(?:\/\S*)?$/i;
const certainlyLong = 500;
const stop = /[.!?…]["»”’')\]]*$/;

/** Whether a block ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return stop.test(text);
}

/** Whether a block is a site's address and no more. */
export function isBareAddress(text: string): boolean {
  return text.length <= 200 && bareAddress.test(text);
}

/** Whether a block reads as a paragraph of an article: a whole sentence, or a long stretch. */
export function isParagraph(text: string): boolean {
  if (text.length > certainlyLong && text.includes(" ")) return true;
  const words = countWords(text);
  return words >= 25 || (words >= 10 && endsSentence(text));
}

/** Whether a block may be a title: short, no full stop, several words. */
export function isTitleLike(text: string, french: FrenchCleaning): boolean {
  if (text.length < 12 || text.length > 220 || countWords(text) < 3) return false;
  if (/[,;:|…]$/.test(text) || /[^.]\.["»”)]?$/.test(text) || /^[-•*>|(\d]+\s*[|)]/.test(text))
    return false;
  if (/^\p{Ll}/u.test(text)) return false;
  return !isFurniture(text, french);
}

/** Whether a block is a caption, a stamp, a button or a dateline by its looks alone. */
export function isFurniture(text: string, french: FrenchCleaning): boolean {
  const test = furniture.get(french) ?? rememberTexts((text) => looksSo(text, french));
  furniture.set(french, test);
  return test(text);
}

const furniture = new WeakMap<FrenchCleaning, (text: string) => boolean>();

function looksSo(text: string, french: FrenchCleaning): boolean {
  const { creditOnly, bracketCredit, credit, pictureNumber, captionStart, seeAlso, frame } = french;
  const patterns = [creditOnly, bracketCredit, credit, pictureNumber, captionStart, seeAlso, frame];
  if (patterns.some((pattern) => pattern.test(text))) return true;
  if (french.byline.test(text) || french.tailMarker.test(text) || french.footer.test(text))
    return true;
  return french.isStamp(text) || french.dateline(text) !== null;
}

/** Words of at least four letters, folded by the caller, that two texts are compared by. */
export function contentWords(folded: string): Set<string> {
  return new Set(folded.match(/[\p{L}\d]{4,}/gu) ?? []);
}

/** The share of the first text's content words that stand in the second. */
export function overlap(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size === 0) return 0;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return shared / first.size;
}

/** Words of the blocks from one index to another. */
export function wordsBetween(blocks: readonly Block[], from: number, to: number): number {
  return blocks.slice(from, to).reduce((sum, block) => sum + countWords(block.text), 0);
}
