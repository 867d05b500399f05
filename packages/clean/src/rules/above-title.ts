import type { FrenchCleaning } from "../french.ts";
import type { Page } from "../page.ts";
import { findTitle, isForeign, leadIndex, slugWords } from "../title.ts";
import { countWords } from "./count-words.ts";
import type { Cut } from "./rule.ts";
import { endsSentence } from "./shape.ts";

/** Short lines above the title (a rubric, a place), and another article's title above the lead. */
export function cutAboveTitle(page: Page, french: FrenchCleaning): Cut[] {
  const title = findTitle(page, french);
  const lead = leadIndex(page, french);
  if (title < 0) return foreignTitles(page, lead);
  return page.blocks
    .slice(0, title)
    .filter(({ text }) => countWords(text) <= 5 && !endsSentence(text))
    .map(({ start, end, text }) => {
      const clue = { kind: "dateline", edtf: null, place: text } as const;
      return {
        start,
        end,
        rule: "kicker",
        ...(/^\p{Lu}[\p{L}\s'-]+$/u.test(text) ? { clue } : {}),
      };
    });
}

function foreignTitles({ blocks, url }: Page, lead: number): Cut[] {
  const slug = slugWords(url);
  return blocks
    .slice(0, Math.max(lead, 0))
    .filter(({ text }) => !endsSentence(text) && isForeign(text, slug, blocks[lead]))
    .map(({ start, end }) => ({ start, end, rule: "teaser_list" }));
}
