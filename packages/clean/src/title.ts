import { fold } from "@communique/text";
import type { FrenchCleaning } from "./french.ts";
import type { Block, Page } from "./page.ts";
import { countWords } from "./rules/count-words.ts";
import { contentWords, isFurniture, isParagraph, isTitleLike, overlap } from "./rules/shape.ts";

const farthest = 14;

/** Several rules ask for the same page's title and lead. */
const titles = new WeakMap<Page, number>();
const leads = new WeakMap<Page, number>();

/** The index of the block that is the article's title; -1 where the text starts without one. */
export function findTitle(page: Page, french: FrenchCleaning): number {
  const known = titles.get(page) ?? searchTitle(page, french);
  titles.set(page, known);
  return known;
}

function searchTitle(page: Page, french: FrenchCleaning): number {
  const { blocks } = page;
  const stated = page.title ? statedTitle(blocks, page.title) : -1;
  if (stated >= 0) return stated;
  const lead = leadIndex(page, french);
  if (lead <= 0) return -1;
  const candidates = blocks
    .slice(0, lead)
    .map((block, index) => ({ ...block, index }))
    .filter(({ text }) => isTitleLike(text, french) && !french.headFrame.test(text));
  const slug = slugWords(page.url);
  const chosen =
    candidates.find(({ text, index }) => isRepeated(blocks, text, index)) ??
    candidates.find(
      ({ text }) => slug.size > 2 && overlap(contentWords(fold(text)), slug) >= 0.6,
    ) ??
    candidates.find(({ text }) => !isForeign(text, slug, blocks[lead]) && countWords(text) >= 5) ??
    candidates.find(({ text }) => !isForeign(text, slug, blocks[lead]));
  return chosen?.index ?? -1;
}

/** The index of the first paragraph of the article; -1 where there is none. */
export function leadIndex(page: Page, french: FrenchCleaning): number {
  const known = leads.get(page) ?? searchLead(page, french);
  leads.set(page, known);
  return known;
}

function searchLead({ blocks }: Page, french: FrenchCleaning): number {
  return blocks
    .slice(0, farthest)
    .findIndex(
      ({ text }) =>
        isParagraph(text) && (french.dateline(text) !== null || !isFurniture(text, french)),
    );
}

/** Whether a block above the lead belongs to another article: the address tells of the lead alone. */
export function isForeign(
  text: string,
  slug: ReadonlySet<string>,
  lead: Block | undefined,
): boolean {
  if (slug.size < 4 || !lead) return false;
  const leadWords = contentWords(fold(lead.text.slice(0, 600)));
  return overlap(contentWords(fold(text)), slug) === 0 && overlap(slug, leadWords) >= 0.4;
}

/** The words of an address's last part that may be the title's. */
export function slugWords(url: string | null): Set<string> {
  const path = (url ?? "")
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean)
    .slice(-2)
    .join(" ");
  return new Set(
    [...contentWords(fold(path))].filter((word) => !/^\d|post\d|html?$|vnp$/.test(word)),
  );
}

function statedTitle(blocks: readonly Block[], title: string): number {
  const wanted = contentWords(fold(title));
  return blocks.slice(0, farthest).findIndex(({ text }) => {
    const words = contentWords(fold(text));
    return (
      text.length <= title.length * 1.3 &&
      overlap(words, wanted) >= 0.9 &&
      overlap(wanted, words) >= 0.6
    );
  });
}

function isRepeated(blocks: readonly Block[], title: string, index: number): boolean {
  const folded = fold(title);
  return blocks
    .slice(index + 1, index + farthest)
    .some(({ text }) => fold(text.slice(0, title.length + 1)).startsWith(folded));
}
