import { readdirSync, readFileSync } from "node:fs";
import { compileFrench, type FrenchCleaning, type Lexicons } from "@communique/language";
import { cleanArticle } from "../src/index.ts";

const folder = new URL("../../language/src/fr/lexicons/", import.meta.url);

function rowsOf(file: string): Record<string, string>[] {
  const [header = "", ...lines] = readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n");
  const columns = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));

/** Every French lexicon. */
export const lexicons: Lexicons = Object.fromEntries(
  files.map((file) => [file.slice(0, -4), rowsOf(file)]),
);

/** What the cleaner knows of French. */
export const french: FrenchCleaning = compileFrench(lexicons).cleaning;

interface Given {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly published?: string | null;
}

/** A record as the collector hands it on. */
export function collected(raw: string, { url = null, title = null, published = null }: Given = {}) {
  const names = { article_id: "a1", source_id: "s1", source: "one.txt", record: "one.txt" };
  return { ...names, url, outlet: null, title, published, raw };
}

/** Cleans a text; throws where it is rejected. */
export function clean(raw: string, given: Given = {}) {
  const result = cleanArticle(collected(raw, given), { cleaning: french });
  if ("rejected" in result) throw new Error(`rejected: ${result.rejected.reason}`);
  return result;
}

/** A lead and three paragraphs that no rule touches. */
export const lead =
  "Les ministres de l'Énergie des pays riverains se sont réunis mercredi à Vientiane pour arrêter le programme de travail des deux prochaines années.";
export const paragraphs = [
  "Ils ont examiné un rapport sur les réseaux électriques et demandé aux experts de chiffrer le coût de chaque liaison avant la fin du semestre.",
  "Le pays hôte a proposé de former une centaine d'ingénieurs, avec l'aide de plusieurs banques de la région et de deux universités.",
  "La prochaine réunion se tiendra dans deux ans à Bangkok.",
];
export const article = [lead, ...paragraphs].join("\n\n");
