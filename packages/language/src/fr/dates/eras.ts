import { fold } from "@communique/text";
import type { Era, FrenchDates } from "./types.ts";

const word = /[a-z0-9]+/g;

/** The names and events of a text that date it, each once, in order; the longest form wins. */
export function erasIn(text: string, { eras }: FrenchDates): Era[] {
  const folded = fold(text);
  const found = new Set<Era>();
  for (const match of folded.matchAll(word)) {
    const options = eras.get(match[0]);
    const era = options?.find((option) => standsAt(folded, match.index, option.form));
    if (era) found.add(era);
  }
  return [...found];
}

function standsAt(folded: string, start: number, form: string): boolean {
  return folded.startsWith(form, start) && !/[a-z0-9]/.test(folded.charAt(start + form.length));
}
