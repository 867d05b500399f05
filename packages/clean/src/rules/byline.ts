import type { FrenchCleaning } from "../french.ts";
import type { Page } from "../page.ts";
import type { Cut } from "./rule.ts";
import { endsSentence } from "./shape.ts";

const initials = /^(?:\p{Lu}\.\s?-?){1,4}$/u;

/** Who wrote it, on a line of its own. */
export function cutBylines({ blocks }: Page, french: FrenchCleaning): Cut[] {
  return blocks
    .filter(({ text }, index) => isByline(text, french) || isReporter(text, index, french))
    .map(({ start, end }) => ({ start, end, rule: "byline" }));
}

function isByline(text: string, french: FrenchCleaning): boolean {
  return initials.test(text) || (french.byline.test(text) && isName(text, french));
}

/** A person and a newsroom above the article: `Prénom Nom, VOV Berlin`. */
function isReporter(text: string, index: number, french: FrenchCleaning): boolean {
  if (index === 0 || index > 4 || text.length > 60 || endsSentence(text)) return false;
  return french.reporter.test(text);
}

function isName(text: string, french: FrenchCleaning): boolean {
  const sentence = endsSentence(text) && !/\p{Lu}\.$/u.test(text);
  return !sentence && !french.hasVerb(text) && (/\p{Lu}/u.test(text.slice(1)) || text.length < 25);
}
