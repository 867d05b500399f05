import { allMatches } from "@communique/text";
import type { Word } from "./types.ts";

/** Years since a founding, and the founding's year where the words after it name what was founded. */
export interface Anniversary {
  readonly years: number;
  readonly founded: number | null;
}

/** Founding years by the words that name what was founded, folded, the longest first. */
export type Foundings = readonly { readonly form: string; readonly year: number }[];

const told =
  /\b(\d{1,3}|[a-z]+)\s?(?:e|eme)?\s(?:anniversaire\b|ans\s(?:apres|de la|d'existence|de))/g;
/** The words without which nobody tells of one. */
const telling = /anniversaire|\bans\s(?:apres|d)/;
const reach = 80;

/** `le 50e anniversaire de l'ASEAN`, `dix ans après` in a folded text, each once. */
export function anniversariesIn(
  folded: string,
  words: ReadonlyMap<string, Word>,
  foundings: Foundings,
): Anniversary[] {
  const found = new Map<string, Anniversary>();
  if (!telling.test(folded)) return [];
  for (const match of allMatches(folded, told)) {
    const count = match[1] ?? "";
    const years = /\d/.test(count) ? Number(count) : (words.get(count)?.number ?? 0);
    if (years < 5) continue;
    const end = match.index + match[0].length;
    const founded = match[0].endsWith("anniversaire") ? foundedAfter(folded, end, foundings) : null;
    found.set(`${years} ${founded}`, { years, founded });
  }
  return [...found.values()];
}

function foundedAfter(folded: string, from: number, foundings: Foundings): number | null {
  const clause = /^[^.;:\n(]*/.exec(folded.slice(from, from + reach))?.[0] ?? "";
  return foundings.find(({ form }) => clause.includes(form))?.year ?? null;
}
