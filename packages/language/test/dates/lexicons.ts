import { readFileSync } from "node:fs";
import type { Lexicons } from "../../src/index.ts";

/** Rows of a TSV text by the names in its first line. */
export function readTsv(text: string): Record<string, string>[] {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

const folder = new URL("../../src/fr/lexicons/", import.meta.url);

/** The lexicons that the date grammar needs. */
export const lexicons: Lexicons = Object.fromEntries(
  ["months", "weekdays", "numbers", "date-words", "date-cues", "date-eras", "date-foundings"].map(
    (name) => [name, readTsv(readFileSync(new URL(`${name}.tsv`, folder), "utf8"))],
  ),
);
