import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  addToHistory,
  type Floors,
  formatHistory,
  hashOf,
  pastScores,
  readHistory,
} from "@communique/evaluate";
import { findFiles } from "@communique/source";
import { repository } from "@communique/stage";

const folder = join(repository, "data/gold");
const floorsFile = join(folder, "floors.json");
const historyFile = join(folder, "history.jsonl");
const sample = join(repository, "data/raw/sample");

/** The repository's own labels, their split, and the articles they speak of. */
export const ownGold = {
  labels: join(folder, "labels.jsonl"),
  split: join(folder, "split.json"),
  input: [sample],
  cleaning: true,
} as const;

/** How articles must be cleaned: their bodies, and records made of them for copies and languages. */
export const cleaningFiles = {
  bodies: join(folder, "bodies.jsonl"),
  copies: join(folder, "duplicates/copies.jsonl"),
  languages: join(folder, "languages/texts.jsonl"),
} as const;

/** A hash of the labels, the split and the articles: what the floors were measured on. */
export async function goldHash(): Promise<string> {
  const { files } = await findFiles(ownGold.input, repository);
  const named = [
    ["labels", ownGold.labels],
    ["split", ownGold.split],
    ...Object.entries(cleaningFiles),
    ...files.map(({ source, path }) => [source, path]),
  ] as [string, string][];
  const texts = await Promise.all(
    named.map(async ([name, path]) => [name, await readFile(path, "base64")]),
  );
  return hashOf(Object.fromEntries(texts));
}

/** The scores that may not fall; null where none were written yet. */
export async function readFloors(): Promise<Floors | null> {
  const text = await readFile(floorsFile, "utf8").catch(() => null);
  return text === null ? null : JSON.parse(text);
}

/** Writes the scores that may not fall from now on. */
export async function writeFloors(floors: Floors): Promise<void> {
  await writeFile(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
}

/** Adds floors to the history of the scores, where they differ from the last ones there. */
export async function rememberFloors(
  floors: Floors,
  when: { readonly at: string; readonly note: string | null },
): Promise<void> {
  const text = await readFile(historyFile, "utf8").catch(() => "");
  const history = addToHistory(readHistory(text), pastScores(floors, when));
  await writeFile(historyFile, formatHistory(history));
}
