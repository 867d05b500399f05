import { cell, type Lexicons, lexicon } from "../../lexicon.ts";

/** The forms of one word list, of one kind or of all. */
export function formsOf(lexicons: Lexicons, list: string, kind?: string): string[] {
  const rows = lexicon(lexicons, list).filter((row) => !kind || row.kind === kind);
  return rows.map((row) => cell(row, "form"));
}

/** The source of a pattern that matches any of the forms, longest first; signs and spaces may vary. */
export function anyOf(forms: readonly string[]): string {
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(loosely).join("|")})`;
}

function loosely(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, "\\s+");
}
