import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readLabels, splitLabels } from "@communique/evaluate";

const gold = resolve(import.meta.dirname, "../data/gold");
const labels = readLabels(readFileSync(join(gold, "labels.jsonl"), "utf8"));
writeFileSync(join(gold, "split.json"), `${JSON.stringify(splitLabels(labels), null, 2)}\n`);
