import { join } from "node:path";
import { readRecords } from "@communique/source";
import { repository } from "@communique/stage";
import { loadLexicons, loadReference, type Store } from "@communique/store";
import type { Stock } from "./make-articles.ts";

const fewestParagraphs = 3;
const paragraphBreak = /\n\s*\n/;

/** The sample's paragraphs, with the months and places that stand in them. */
export async function loadStock(store: Store): Promise<Stock> {
  const lexicons = await loadLexicons(join(repository, "packages/language/src/fr/lexicons"));
  const reference = await loadReference(join(repository, "data/reference"));
  const articles: string[][] = [];
  const input = { paths: ["data/raw/sample"], cwd: repository };
  for await (const { collected } of readRecords(input, { store })) {
    const paragraphs = (collected?.raw ?? "").split(paragraphBreak).filter((text) => text.trim());
    if (paragraphs.length >= fewestParagraphs) articles.push(paragraphs);
  }
  const rules = Object.values(lexicons).flatMap((rows) => rows.flatMap(({ form }) => form ?? []));
  return {
    articles,
    plain: plainWords(articles.flat().join(" "), rules.join(" ")),
    months: monthsOf(lexicons.months ?? []),
    places: placesIn(
      articles.flat().join(" "),
      reference.place_names.map(({ form }) => form),
    ),
  };
}

/** The names of the months, January first. */
function monthsOf(rows: readonly Readonly<Record<string, string>>[]): string[] {
  const names = rows.filter(({ kind }) => kind === "name");
  return names.sort((a, b) => Number(a.month) - Number(b.month)).map(({ form = "" }) => form);
}

/** Names of one word that the text holds. */
function placesIn(text: string, forms: readonly string[]): string[] {
  const words = new Set(text.match(/\p{L}+/gu));
  return [...new Set(forms.filter((form) => /^\p{Lu}\p{L}+$/u.test(form) && words.has(form)))];
}

/** The words of a text that stand in no list of the rules, each once. */
function plainWords(text: string, rules: string): string[] {
  const known = new Set(rules.toLowerCase().match(/\p{L}+/gu));
  return [...new Set(text.match(/(?<!\p{L})\p{Ll}{4,}/gu))].filter((word) => !known.has(word));
}
