import type { FrenchCleaning } from "../french.ts";
import type { Page } from "../page.ts";
import { findTitle } from "../title.ts";
import type { Cut } from "./rule.ts";
import { isBareAddress } from "./shape.ts";

const reach = 6;
const longest = 300;

/** Title and standfirst above the site's address are the page's head; the article says them again below. */
export function cutPageHead(page: Page, french: FrenchCleaning): Cut[] {
  const { blocks } = page;
  const address = blocks.slice(0, reach).findIndex(({ text }) => isBareAddress(text));
  const below = blocks.slice(address + 1).some(({ text }) => text.length > longest / 2);
  if (address < 0 || !below) return [];
  const title = findTitle(page, french);
  return blocks
    .slice(0, address)
    .filter(({ text }, index) => index !== title && text.length <= longest)
    .map(({ start, end }) => ({ start, end, rule: "repeated_lead" }));
}
