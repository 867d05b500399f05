import type { FrenchCleaning } from "../french.ts";
import type { Page } from "../page.ts";
import { leadIndex } from "../title.ts";
import type { Cut } from "./rule.ts";
import { isBareAddress } from "./shape.ts";

const fontSize = /\[A\s?A\]/;
const fileSize = /^\d+([.,]\d+)?\s?(?:[KMG]o|[KMG]B)$/i;

const siteName = /\s[-–|]\s(?:[\w-]{2,63}\.)+[a-z]{2,12}$/i;

/** A site's address at the end of a title: `Titre - site.example`. */
export function cutSiteNames({ blocks }: Page): Cut[] {
  return blocks.slice(0, 3).flatMap(({ text, end }) => {
    const length = siteName.exec(text)?.[0].length ?? 0;
    return length > 0 ? [{ start: end - length, end, rule: "menu" }] : [];
  });
}

/** Buttons, menus and empty images; a menu's entries only above the article. */
export function cutMenus(page: Page, french: FrenchCleaning): Cut[] {
  const lead = leadIndex(page, french);
  return page.blocks
    .filter(
      ({ text }, index) => isButton(text, french) || (index < lead && isHeadFrame(text, french)),
    )
    .map(({ start, end }) => ({ start, end, rule: "menu" }));
}

/** `Accueil Rubrique Titre` above the title itself: the way to the page. */
export function cutCrumbs({ blocks }: Page): Cut[] {
  return blocks.slice(0, 4).flatMap(({ text, start, end }, index) => {
    const below = blocks.slice(index + 1, index + 4);
    const title = below.find((next) => next.text.length >= 20 && text.endsWith(next.text));
    const lead = text.length - (title?.text.length ?? text.length);
    return lead > 0 && lead <= 40 ? [{ start, end, rule: "menu" }] : [];
  });
}

function isHeadFrame(text: string, french: FrenchCleaning): boolean {
  return french.headFrame.test(text) || french.footer.test(text);
}

function isButton(text: string, french: FrenchCleaning): boolean {
  if (!/\p{L}/u.test(text)) return !/\d{5,}/.test(text);
  if (text.length > 120) return false;
  return (
    french.frame.test(text) || isBareAddress(text) || fontSize.test(text) || fileSize.test(text)
  );
}
