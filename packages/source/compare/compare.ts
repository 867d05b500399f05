import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Extractor, extractors } from "./extractors.ts";
import { ownPages, type Page, samplePages } from "./pages.ts";
import { compareWords, pooled, scoreOf } from "./score.ts";

const WEAK = 0.96;
const readme = join(import.meta.dirname, "README.md");
const own = await ownPages();
const sample = await samplePages();
const sets: readonly (readonly [name: string, pages: readonly Page[]])[] = [
  ["20 written pages", own],
  ["the sample's pages", sample],
  ["all", [...own, ...sample]],
];

const rows = [];
for (const extractor of extractors) {
  for (const [set, pages] of sets) rows.push(await rowOf(extractor, set, pages));
}
const shown = table(rows);
process.stdout.write(`${shown}\n`);
if (process.argv.includes("--write")) await writeInto(readme, shown);

async function rowOf(extractor: Extractor, set: string, pages: readonly Page[]): Promise<string[]> {
  const scored = await Promise.all(
    pages.map(async ({ html, gold }) => compareWords(gold, await extractor.extract(html))),
  );
  const { precision, recall, f1 } = scoreOf(pooled(scored));
  const weak = scored.filter((counts) => scoreOf(counts).f1 < WEAK).length;
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
  return [extractor.name, set, String(pages.length), ...figures, String(weak)];
}

/** Puts the table between its marks in a file. */
async function writeInto(path: string, text: string): Promise<void> {
  const old = await readFile(path, "utf8");
  const fresh = old.replace(/(<!-- compare -->\n).*(\n<!-- end -->)/s, `$1${text}$2`);
  await writeFile(path, fresh);
}

function table(body: readonly string[][]): string {
  const header = ["extractor", "pages of", "n", "precision", "recall", "F1", `F1 under ${WEAK}`];
  const rule = header.map(() => "---");
  return [header, rule, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
