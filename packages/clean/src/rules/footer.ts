import { fold } from "@communique/text";
import type { FrenchCleaning } from "../french.ts";
import type { Block, Page } from "../page.ts";
import { countWords } from "./count-words.ts";
import type { Cut } from "./rule.ts";
import { endsSentence, isParagraph, wordsBetween } from "./shape.ts";

const fewestWords = 25;
const mostWords = 14;
/** A call to subscribe is no longer than that. */
const longestCall = 160;
const fewWords = 5;
/** More lines than that are a list. */
const mostLines = 3;
const contact =
  /^(?:[\p{L} -]{1,20}\s?:\s*)?(?:[\w.+-]+@[\w.-]+(?:\s*[,;]\s*[\w.+-]+@[\w.-]+)*|\(?\+\d[\d\s().-]{6,})$/u;

/** The page's foot: editor, address, licence, telephone; and short lines left below the article. */
export function cutFooter({ blocks, outlet }: Page, french: FrenchCleaning): Cut[] {
  const from = blocks.findIndex(
    (block, index) => isFooter(block, french) && wordsBetween(blocks, 0, index) >= fewestWords,
  );
  const named =
    from < 0
      ? []
      : blocks.slice(from).filter((block) => isFooter(block, french) || !isParagraph(block.text));
  const kept = from < 0 ? blocks : blocks.slice(0, from);
  const stray = [...strayLines(kept, french), ...ownPraise(kept, outlet)];
  return [...new Set([...stray, ...named])].map(({ start, end }) => ({
    start,
    end,
    rule: "footer",
  }));
}

/** A newsroom that speaks of itself below the article. */
function ownPraise(blocks: readonly Block[], outlet: string | null): Block[] {
  const last = blocks.at(-1);
  const name = lettersOf(outlet ?? "");
  if (!last || blocks.length < 3 || name.length < 6 || countWords(last.text) > 2 * mostWords)
    return [];
  return lettersOf(last.text).startsWith(name) ? [last] : [];
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

function isFooter({ text }: Block, french: FrenchCleaning): boolean {
  if (text.length < longestCall && french.footerInside.test(text)) return true;
  return (french.footer.test(text) && text.length < 300) || contact.test(text);
}

/** Lines of a few words after the last sentence: no part of a list, no end of a text. */
function strayLines(blocks: readonly Block[], french: FrenchCleaning): Block[] {
  let first = blocks.length;
  while (first > 1 && isStray(blocks[first - 1] as Block, french)) first--;
  const above = blocks[first - 1]?.text ?? "";
  if (blocks.length - first > mostLines) return [];
  const follows = endsSentence(above) || (first === blocks.length - 1 && isParagraph(above));
  return follows && !/[:;,]$/.test(above) ? blocks.slice(first) : [];
}

/** A text that was cut off ends in a few words too, but they begin a sentence. */
function isStray({ text }: Block, french: FrenchCleaning): boolean {
  if (endsSentence(text) || /^[-•*–]|^\d/.test(text) || countWords(text) > mostWords) return false;
  if (/\s\|\s/.test(text) || isName(text)) return true;
  const short = countWords(text) <= fewWords || /\s[-–]\s/.test(text);
  return short && !french.opensSentence(text) && !french.hasVerb(text);
}

/** Every longer word has a capital: a newsroom's name. */
function isName(text: string): boolean {
  const words = text.match(/[\p{L}]{3,}/gu) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}
