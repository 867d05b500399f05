import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "@communique/stage";
import { openStore, type Store } from "@communique/store";
import { machine } from "./machine.ts";
import { growth, measurePipeline, type PipelineResult } from "./pipeline.ts";
import { measureQueries } from "./queries.ts";
import { measureReaders } from "./readers.ts";
import { writeReadme } from "./readme.ts";
import { measureResolve, type ResolveResult } from "./resolve.ts";
import { loadStock } from "./stock.ts";
import { pipelineTable, queryTable, readerTable, resolveTable, stageTable } from "./tables.ts";

const help = `npm run bench -- [pipeline] [resolve] [dates] [options]

Measures the pipeline on made articles beside DuckDB's bare conversion of the same input and beside
itself without the rules, resolve alone on made reports, our reading of dates and places beside
others', and questions to the tables. Writes bench/results.json.

  --articles 1000,10000   sizes; 100000 and 1000000 take their time
  --reports 10000,100000  sizes for resolve alone
  --threads N             all of the machine's by default
  --folder DIR            where input and output go and stay; a folder that is removed by default
  --readme                put the tables into the README
`;

interface Place {
  readonly folder: string;
  readonly threads: number;
}

/** Measures what is asked for, all by default, prints tables and writes the results. */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      articles: { type: "string", default: "1000,4000" },
      reports: { type: "string", default: "10000,50000" },
      threads: { type: "string", default: String(availableParallelism()) },
      folder: { type: "string" },
      readme: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return print(help);
  const wants = (part: string) => positionals.length === 0 || positionals.includes(part);
  const folder = values.folder ?? (await mkdtemp(join(tmpdir(), "bench-")));
  const place = { folder, threads: Number(values.threads) };
  await mkdir(folder, { recursive: true });
  const store = await openStore();
  const tables: string[] = [];
  const tell = (title: string, table: string) => {
    tables.push(`${title}\n\n${table}`);
    print(`\n${title}\n${table}`);
  };
  try {
    const readers = wants("dates") ? await benchReaders(store, tell) : null;
    const pipeline = wants("pipeline")
      ? await benchPipeline(store, sizesOf(values.articles), place, tell)
      : null;
    const resolve = wants("resolve")
      ? await benchResolve(sizesOf(values.reports), place, tell)
      : null;
    const about = { machine: machine(), threads: place.threads, command: args.join(" ") };
    const results = { ...about, readers, pipeline, resolve };
    const path = join(repository, "bench/results.json");
    await writeFile(path, `${JSON.stringify(results, null, 2)}\n`);
    const command = args.filter((arg) => arg !== "--readme").join(" ");
    if (values.readme) await writeReadme(command, [aboutLine(place.threads), ...tables]);
  } finally {
    store.close();
    if (values.folder === undefined) await rm(folder, { recursive: true });
  }
}

type Tell = (title: string, table: string) => void;

const sizesOf = (list: string) => list.split(",").map(Number);

async function benchReaders(store: Store, tell: Tell) {
  const results = await measureReaders(store);
  tell("Dates and places in the sample's labelled articles:", readerTable(results));
  return results;
}

async function benchPipeline(store: Store, sizes: readonly number[], place: Place, tell: Tell) {
  const stock = await loadStock(store);
  const results: PipelineResult[] = [];
  for (const articles of sizes) {
    const result = await measurePipeline(stock, articles, place);
    results.push(result);
    const table = stageTable(result, place.threads);
    if (articles === sizes.at(-1)) tell(`The stages, ${articles} articles:`, table);
    else print(`\n${articles} articles\n${table}`);
  }
  const exponents = { seconds: growth(results), cpu: growth(results, "cpuSeconds") };
  tell(`The whole pipeline${grows(exponents)}:`, pipelineTable(results));
  const queries = await measureQueries(join(place.folder, `${sizes.at(-1)}-out`));
  tell(`Questions to the tables of ${sizes.at(-1)} articles:`, queryTable(queries));
  return { sizes: results, growth: exponents, queries };
}

async function benchResolve(sizes: readonly number[], place: Place, tell: Tell) {
  const results: ResolveResult[] = [];
  for (const articles of sizes) results.push(await measureResolve(articles, place));
  const exponents = { seconds: growth(results), cpu: growth(results, "cpuSeconds") };
  tell(`Resolve alone, on made reports${grows(exponents)}:`, resolveTable(results));
  return { sizes: results, growth: exponents };
}

function grows({ seconds, cpu }: { seconds: number | null; cpu: number | null }): string {
  if (seconds === null || cpu === null) return "";
  return `; time grows with their number to the power of ${seconds.toFixed(2)}, CPU ${cpu.toFixed(2)}`;
}

function aboutLine(threads: number): string {
  const { processor, cores, gigabytes, node, load, day } = machine();
  return `Measured on ${day}: ${processor}, ${cores} cores, ${gigabytes} GB, Node ${node}, ${threads} threads; the machine was shared: on average ${load} programs wanted a core.`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
