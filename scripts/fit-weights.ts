import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  blocWeights,
  companionWeights,
  countryWeights,
  dateWeights,
  meetingWeights,
  venueWeights,
} from "@communique/classify";
import { fitChoice } from "./fit/choice.ts";
import { examplesOf, type Lesson } from "./fit/examples.ts";
import { crossValidated, type Example, fit } from "./fit/regression.ts";

// Fits the learned weights of packages/classify on the dev split of the gold, and on folders of
// one's own (texts and labels.jsonl) given with --also. The test split is never read.
const root = resolve(import.meta.dirname, "..");
const gold = join(root, "data/gold");
const { values } = parseArgs({
  options: { also: { type: "string", multiple: true, default: [] } },
});

const split: Record<string, string> = JSON.parse(readFileSync(join(gold, "split.json"), "utf8"));
const lessons: Lesson[] = [
  {
    folder: join(root, "data/raw/sample"),
    labels: join(gold, "labels.jsonl"),
    only: (id) => split[id] === "dev",
  },
  ...values.also.map((folder) => ({ folder, labels: join(folder, "labels.jsonl") })),
];

const { meeting, companion, date, venue, country, bloc } = await examplesOf(lessons);
write("meeting", Object.keys(meetingWeights), meeting);
write("companion", Object.keys(companionWeights), companion);
write("date", Object.keys(dateWeights), date, fitChoice);
write("venue", Object.keys(venueWeights), venue, fitChoice);
write("bloc", Object.keys(blocWeights), bloc);
write("country", Object.keys(countryWeights), country);

function write(
  name: string,
  keys: readonly string[],
  examples: readonly Example[],
  learn = fit,
): void {
  const names = keys.filter((key) => key !== "bias");
  const weights = learn(examples, names);
  const file = join(root, "packages/classify/src/weights", `${name}.ts`);
  const table = names.concat("bias").map((key) => `  ${key}: ${(weights[key] ?? 0).toFixed(2)},`);
  const text = readFileSync(file, "utf8")
    .replace(/(export const \w+Weights = \{\n)[^}]*/, (_, head) => `${head}${table.join("\n")}\n`)
    .replace(/\d+ cases of \d+ articles/, `${examples.length} cases of ${meeting.length} articles`);
  writeFileSync(file, text);
  const f1 = crossValidated(examples, names).toFixed(3);
  process.stdout.write(`${name}: ${examples.length} cases, cross-validated F1 ${f1}\n`);
}
