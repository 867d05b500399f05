import type { FrenchCleaning } from "../french.ts";
import type { Page } from "../page.ts";
import type { Cut } from "./rule.ts";
import { endsSentence } from "./shape.ts";

const crawlHeader = /^\s?date\s+((?:19|20)\d\d-\d\d(?:-\d\d)?)(?=\s)\s?/m;

/** The date that a crawl put before the text, or below its title: ` date 2019-11 `. */
export function cutCrawlHeader({ text }: Page): Cut[] {
  const match = crawlHeader.exec(text);
  if (!match) return [];
  const clue = { kind: "stamp", edtf: match[1] ?? null, place: null } as const;
  const start = match.index;
  return [{ start, end: start + match[0].length, rule: "date_stamp", clue }];
}

/** Lines that only say when the page was made. */
export function cutStampLines({ blocks }: Page, french: FrenchCleaning): Cut[] {
  const stamps = blocks.filter(({ text }) => french.isStamp(text));
  return stamps.map(({ start, end, text }) => stampCut(start, end, text, french));
}

/** Stamps that run into a title or a caption: `TitrePublié le 3 mai 2019 à 10:22`. */
export function cutInlineStamps({ blocks }: Page, french: FrenchCleaning): Cut[] {
  return blocks.slice(0, 12).flatMap((block) => {
    const match = french.inlineStamp.exec(block.text);
    if (!match) return [];
    const start = block.start + match.index;
    const after = block.text.slice(match.index + match[0].length);
    const bounded = after === "" || match.index === 0 || !endsSentence(block.text);
    return bounded ? [stampCut(start, start + match[0].length, match[0], french)] : [];
  });
}

function stampCut(start: number, end: number, text: string, french: FrenchCleaning): Cut {
  const edtf = french.dates(text).at(-1)?.edtf ?? null;
  return { start, end, rule: "date_stamp", clue: { kind: "stamp", edtf, place: null } };
}
