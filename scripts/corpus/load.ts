import { readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { type GoldMeeting, type Label, readLabels } from "@communique/evaluate";
import { findFiles, readRecords } from "@communique/source";
import { openStore } from "@communique/store";

const root = resolve(import.meta.dirname, "../..");
const sample = join(root, "data/raw/sample");

/** An article of the sample with its label. */
export interface Entry {
  readonly label: Label;
  /** The first meeting that must be reported; none for an article about something else. */
  readonly main: GoldMeeting | undefined;
  readonly raw: string;
}

/** The sample with its labels, and the kinds of its files. */
export async function loadCorpus() {
  const labels = readLabels(readFileSync(join(root, "data/gold/labels.jsonl"), "utf8"));
  const byId = new Map(labels.map((label) => [label.id, label]));
  const entries: Entry[] = [];
  const store = await openStore();
  for await (const { collected } of readRecords({ paths: [sample], cwd: root }, { store })) {
    const label = byId.get(collected?.source_id ?? "");
    if (!collected || !label) throw new Error(`no label, or no article: ${collected?.source_id}`);
    const main = label.meetings.find((meeting) => !meeting.optional);
    entries.push({ label, main, raw: collected.raw });
  }
  store.close();
  const { files } = await findFiles([sample], root);
  return { entries, kinds: files.map(({ path }) => kindOf(path)) };
}

function kindOf(path: string): string {
  if (path.endsWith(".gz")) return ".jsonl.gz";
  const isUtf8 =
    extname(path) !== ".txt" || !readFileSync(path).toString("utf8").includes("\uFFFD");
  return isUtf8 ? extname(path) : `${extname(path)} in Windows-1252`;
}
