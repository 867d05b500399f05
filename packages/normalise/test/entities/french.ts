import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileFrench, type LexiconRow } from "@communique/language";
import { type Reference, reference } from "@communique/model";
import { fold, tokenise } from "@communique/text";
import { compileEntities } from "../../src/entities/compile.ts";
import { findEntities } from "../../src/entities/find.ts";
import type { EntityMention } from "../../src/entities/types.ts";

const root = join(import.meta.dirname, "../../../..");
const lexicons = join(root, "packages/language/src/fr/lexicons");

/** The rows of a TSV file as text. */
export function rowsOf(file: string): LexiconRow[] {
  const [first = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const header = first.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""]));
  });
}

const nullable = (row: LexiconRow) =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === "" ? null : cell]));

const files = readdirSync(lexicons).filter((file) => file.endsWith(".tsv"));
const french = compileFrench(
  Object.fromEntries(files.map((file) => [basename(file, ".tsv"), rowsOf(join(lexicons, file))])),
);
// Only names are read here; the model checks the tables' columns where they are loaded.
const tables = Object.fromEntries(
  Object.keys(reference).map((name) => [
    name,
    rowsOf(join(root, "data/reference", `${name}.tsv`)).map(nullable),
  ]),
) as unknown as Reference;

const index = compileEntities(tables, french.entities);

/** What the real tables and lexicons find in a text. */
export const entitiesOf = (text: string): EntityMention[] =>
  findEntities(text, tokenise(fold(text)), index);
