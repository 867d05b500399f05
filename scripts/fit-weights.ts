import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  blocWeights,
  companionWeights,
  countryWeights,
  dateWeights,
  meetingWeights,
  venueWeights,
} from "@communique/classify";
import { pairWeights } from "@communique/resolve";
import { fitChoice } from "./fit/choice.ts";
import { examplesOf } from "./fit/examples.ts";
import { type Lesson, loadKnowledge } from "./fit/lessons.ts";
import { pairsOf } from "./fit/pairs.ts";
import { crossValidated, type Example, fit } from "./fit/regression.ts";

// Fits the learned weights of packages/classify and packages/resolve on the dev split of the gold,
// and on folders of one's own (texts and labels.jsonl) given with --also; --only names the models to
// fit. The test split is never read.
const root = resolve(import.meta.dirname, "..");
const gold = join(root, "data/gold");
const { values } = parseArgs({
  options: {
    also: { type: "string", multiple: true, default: [] },
    only: { type: "string", multiple: true, default: [] },
  },
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

const knowledge = await loadKnowledge();
const { meeting, companion, date, venue, country, bloc } = await examplesOf(
  lessons,
  knowledge.vocabulary,
);
write("classify/src/weights/meeting.ts", meetingWeights, meeting);
write("classify/src/weights/companion.ts", companionWeights, companion);
write("classify/src/weights/date.ts", dateWeights, date, fitChoice);
write("classify/src/weights/venue.ts", venueWeights, venue, fitChoice);
write("classify/src/weights/bloc.ts", blocWeights, bloc);
write("classify/src/weights/country.ts", countryWeights, country);
write("resolve/src/weights/pair.ts", pairWeights, await pairsOf(lessons, knowledge));

function write(path: string, weightsNow: object, examples: readonly Example[], learn = fit): void {
  const name = basename(path, ".ts");
  if (values.only.length > 0 && !values.only.includes(name)) return;
  const keys = Object.keys(weightsNow);
  const names = keys.filter((key) => key !== "bias");
  const weights = learn(examples, names);
  const file = join(root, "packages", path);
  const table = names.concat("bias").map((key) => `  ${key}: ${rounded(weights[key] ?? 0)},`);
  const text = readFileSync(file, "utf8")
    .replace(/(export const \w+Weights = \{\n)[^}]*/, (_, head) => `${head}${table.join("\n")}\n`)
    .replace(/\d+ cases of \d+ articles/, `${examples.length} cases of ${meeting.length} articles`);
  writeFileSync(file, text);
  const f1 = crossValidated(examples, names).toFixed(3);
  process.stdout.write(`${name}: ${examples.length} cases, cross-validated F1 ${f1}\n`);
}

/** To two places, as Biome writes numbers. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
