import type { FrenchCleaning } from "../french.ts";
import type { Page } from "../page.ts";
import type { Cut } from "./rule.ts";
import { endsSentence } from "./shape.ts";

/** Lines that send the reader to other articles: `>> Titre`, `À lire aussi : Titre`. */
export function cutSeeAlso({ blocks }: Page, french: FrenchCleaning): Cut[] {
  return blocks.flatMap(({ text, start, end }, index) => {
    if (!french.seeAlso.test(text)) return [];
    const next = blocks[index + 1];
    const linked =
      /[:|>]$/.test(text) && next && next.text.length < 150 && !endsSentence(next.text);
    return [{ start, end: linked ? next.end : end, rule: "see_also" }];
  });
}
