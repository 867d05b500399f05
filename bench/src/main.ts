import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "@communique/stage";
import { openStore, type Store } from "@communique/store";
import { growth, machine, measurePipeline, type PipelineResult } from "./pipeline.ts";
import { measureQueries } from "./queries.ts";
import { measureReaders } from "./readers.ts";
import { loadStock } from "./stock.ts";
import { pipelineTable, queryTable, readerTable, stageTable } from "./tables.ts";

const help = `npm run bench -- [pipeline] [dates] [options]

Measures the pipeline on made articles beside DuckDB's bare conversion of the same input, our
reading of dates and places beside others', and questions to the tables. Writes bench/results.json.

  --articles 1000,10000   sizes; 100000 and 1000000 take their time
  --threads N             all of the machine's by default
  --folder DIR            where input and output go and stay; a folder that is removed by default
`;

/** Measures what is asked for, all by default, prints tables and writes the results. */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      articles: { type: "string", default: "1000,4000" },
      threads: { type: "string", default: String(availableParallelism()) },
      folder: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return print(help);
  const wants = (part: string) => positionals.length === 0 || positionals.includes(part);
  const folder = values.folder ?? (await mkdtemp(join(tmpdir(), "bench-")));
  await mkdir(folder, { recursive: true });
  const store = await openStore();
  try {
    const sizes = values.articles.split(",").map(Number);
    const options = { folder, threads: Number(values.threads) };
    const readers = wants("dates") ? await benchReaders(store) : null;
    const pipeline = wants("pipeline") ? await benchPipeline(store, sizes, options) : null;
    const results = { machine: machine(), threads: options.threads, readers, ...pipeline };
    await writeFile(
      join(repository, "bench/results.json"),
      `${JSON.stringify(results, null, 2)}\n`,
    );
  } finally {
    store.close();
    if (values.folder === undefined) await rm(folder, { recursive: true });
  }
}

async function benchReaders(store: Store) {
  const results = await measureReaders(store);
  print(`Dates and places in the sample's labelled articles\n${readerTable(results)}\n`);
  return results;
}

async function benchPipeline(
  store: Store,
  sizes: readonly number[],
  options: { readonly folder: string; readonly threads: number },
) {
  const stock = await loadStock(store);
  const results: PipelineResult[] = [];
  for (const articles of sizes) {
    const result = await measurePipeline(stock, articles, options);
    results.push(result);
    print(`${articles} articles\n${stageTable(result, options.threads)}\n`);
  }
  const exponent = growth(results);
  print(`The whole pipeline on ${options.threads} threads\n${pipelineTable(results)}\n`);
  if (exponent !== null)
    print(`Time grows with the articles to the power of ${exponent.toFixed(2)}\n`);
  const queries = await measureQueries(join(options.folder, `${sizes.at(-1)}-out`));
  print(`Questions to the tables of ${sizes.at(-1)} articles\n${queryTable(queries)}\n`);
  return { pipeline: results, growth: exponent, queries };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
