import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { compileFrench } from "@communique/language";
import { type Cleaned, duckdbType, type Reference, reference, type Table } from "@communique/model";
import { compileVocabulary, type Vocabulary } from "../../src/index.ts";
import { rowsOf } from "../entities/french.ts";

const root = join(import.meta.dirname, "../../../..");
const lexicons = join(root, "packages/language/src/fr/lexicons");
const files = readdirSync(lexicons).filter((file) => file.endsWith(".tsv"));
const french = compileFrench(
  Object.fromEntries(files.map((file) => [basename(file, ".tsv"), rowsOf(join(lexicons, file))])),
);

/** The rows of a reference table, empty cells as null and numbers as numbers. */
function tableRows([name, table]: [string, Table]) {
  const types = Object.entries(table.row.shape).map(
    ([column, schema]) => [column, duckdbType(schema)] as const,
  );
  const rows = rowsOf(join(root, "data/reference", `${name}.tsv`));
  const typed = (cell: string, type: string) =>
    type === "INTEGER" || type === "DOUBLE" ? Number(cell) : cell;
  return rows.map((row) =>
    Object.fromEntries(
      types.map(([name, type]) => [name, row[name] ? typed(row[name], type) : null]),
    ),
  );
}

// The tables' own test checks them against the model; here they are only read.
const tables = Object.fromEntries(
  Object.entries(reference).map((entry) => [entry[0], tableRows(entry)]),
) as unknown as Reference;

/** The real reference tables and lexicons, compiled. */
export const vocabulary: Vocabulary = compileVocabulary(tables, french);

/** A cleaned article with nothing but a body: the title, then the paragraphs. */
export function articleOf(body: string, more: Partial<Cleaned> = {}): Cleaned {
  return {
    article_id: "a",
    source_id: "a",
    source: "a.txt",
    record: "a.txt",
    url: null,
    outlet: null,
    language: "fr",
    title: null,
    body,
    raw_chars: body.length,
    body_chars: body.length,
    clues: [],
    alignment: [],
    duplicate_of: null,
    similarity: null,
    ...more,
  };
}
