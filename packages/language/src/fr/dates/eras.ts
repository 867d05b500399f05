import type { Lexed } from "./lex.ts";
import type { Era, FrenchDates } from "./types.ts";

/** The names and events of a text that date it, each once, in order; the longest form wins. */
export function erasIn({ folded, marks, starts, ends }: Lexed, { words }: FrenchDates): Era[] {
  const found = new Set<Era>();
  for (const mark of marks) {
    const start = starts[mark] as number;
    const options = words.get(folded.slice(start, ends[mark]))?.eras;
    const era = options?.find(({ form }) => standsAt(folded, start, form));
    if (era) found.add(era);
  }
  return [...found];
}

function standsAt(folded: string, start: number, form: string): boolean {
  return folded.startsWith(form, start) && !/[a-z0-9]/.test(folded.charAt(start + form.length));
}
