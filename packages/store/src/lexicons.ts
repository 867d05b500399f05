import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { readTsv } from "./tsv.ts";

/** Word lists by name: one row a line of the TSV file, one cell a column. */
export type Lexicons = Record<string, Record<string, string>[]>;

/** Reads every TSV file of a folder of word lists, named by its file. */
export async function loadLexicons(directory: string): Promise<Lexicons> {
  const files = (await readdir(directory)).filter((file) => file.endsWith(".tsv")).sort();
  const lists = await Promise.all(
    files.map(async (file) => {
      const { rows } = await readTsv(join(directory, file));
      return [basename(file, ".tsv"), rows.map((row) => ({ ...row.cells }))] as const;
    }),
  );
  return Object.fromEntries(lists);
}
