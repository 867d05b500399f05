import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFeatures } from "@communique/classify";
import { cleanArticle } from "@communique/clean";
import { type GoldMeeting, type Label, readLabels } from "@communique/evaluate";
import { compileFrench } from "@communique/language";
import { compileVocabulary, normaliseArticle } from "@communique/normalise";
import { readRecords } from "@communique/source";
import { loadLexicons, loadReference, openStore } from "@communique/store";
import type { Example } from "./regression.ts";

const root = join(import.meta.dirname, "../..");

/** Labelled articles: a folder of texts, and the labels of those to learn from. */
export interface Lesson {
  readonly folder: string;
  readonly labels: string;
  readonly only?: (id: string) => boolean;
}

/** What the two learned decisions can learn from labelled articles. */
export interface Examples {
  readonly meeting: Example[];
  readonly country: Example[];
}

/** Reads the articles of the lessons as the pipeline would, with what their labels say. */
export async function examplesOf(lessons: readonly Lesson[]): Promise<Examples> {
  const french = compileFrench(await loadLexicons(join(root, "packages/language/src/fr/lexicons")));
  const vocabulary = compileVocabulary(await loadReference(join(root, "data/reference")), french);
  const examples: Examples = { meeting: [], country: [] };
  const store = await openStore();
  for (const { folder, labels, only } of lessons) {
    const byId = new Map(
      readLabels(readFileSync(labels, "utf8")).map((label) => [label.id, label]),
    );
    for await (const { collected } of readRecords({ paths: [folder], cwd: root }, { store })) {
      const label = byId.get(collected?.source_id ?? "");
      if (!collected || !label || only?.(label.id) === false) continue;
      const cleaned = cleanArticle(collected, french);
      if (!("article" in cleaned) || !cleaned.article) continue;
      const mentions = normaliseArticle(cleaned.article, vocabulary);
      learn(examples, label, articleFeatures(cleaned.article, mentions, vocabulary));
    }
  }
  store.close();
  return examples;
}

function learn(
  examples: Examples,
  label: Label,
  { meeting, ordinal, countries }: ReturnType<typeof articleFeatures>,
): void {
  const group = label.cluster ?? label.id;
  examples.meeting.push({ group, features: { ...meeting }, right: label.is_meeting });
  const gold = mainOf(label, ordinal);
  for (const { country, features } of gold ? countries : []) {
    const present = Object.fromEntries(features.map((feature) => [feature, 1]));
    examples.country.push({
      group,
      features: present,
      right: gold?.countries.includes(country) === true,
    });
  }
}

const mainOf = ({ meetings }: Label, ordinal: number | null): GoldMeeting | undefined =>
  meetings.find((meeting) => ordinal !== null && meeting.ordinal === ordinal) ?? meetings[0];
