import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { oddArticle } from "./arbitrary.ts";
import { loadReader } from "./reader.ts";
import { findFaults } from "./search.ts";
import { loadStock } from "./stock.ts";

/** Tries many odd articles, says what was found, and ends with 1 if there is a fault. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string", default: "20000" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      into: { type: "string" },
    },
  });
  const { read, reference, lexicons } = await loadReader();
  const articles = oddArticle(await loadStock(lexicons, reference));
  const search = { runs: Number(values.runs), seed: Number(values.seed), mostKinds: 20 };
  const faults = findFaults(articles, read, search);
  const text = faults.map((fault) => JSON.stringify(fault)).join("\n");
  process.stdout.write(
    `${search.runs} articles, seed ${search.seed}: ${faults.length} faults\n${text}\n`,
  );
  if (values.into !== undefined) await writeFile(values.into, `${text}\n`);
  return faults.length > 0 ? 1 : 0;
}
