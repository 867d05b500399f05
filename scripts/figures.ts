import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { figuresTable, withFigures } from "./figures/table.ts";

const at = (path: string) => join(import.meta.dirname, "..", path);
const { scores } = JSON.parse(readFileSync(at("data/gold/floors.json"), "utf8"));
const readme = readFileSync(at("README.md"), "utf8");
writeFileSync(at("README.md"), withFigures(readme, figuresTable(scores)));
