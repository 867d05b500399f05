import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "@communique/stage";
import { openStore, quoteText } from "@communique/store";

/** How long a question to the published tables takes. */
export interface QueryResult {
  readonly query: string;
  readonly milliseconds: number | null;
  readonly failure?: string;
}

const loaders = join(repository, "apps/dashboard/src/data");
const question = "select year, topic, count(*) from meetings group by all order by all";

/** Asks what the dashboard's loaders ask, one by one, and what a person may ask at the command. */
export async function measureQueries(output: string): Promise<QueryResult[]> {
  const path = join(output, "communique.duckdb");
  const store = await openStore();
  const results: QueryResult[] = [];
  try {
    // The dashboard's loaders also know which tables a run did not write: none here.
    await store.run(`CREATE TABLE missing_tables (name VARCHAR);
      ATTACH ${quoteText(path)} AS published (READ_ONLY);
      SET search_path = 'published,memory'`);
    for (const file of (await readdir(loaders)).filter((name) => name.endsWith(".sql")).sort()) {
      const sql = await readFile(join(loaders, file), "utf8");
      results.push({ query: file, ...(await timeOf(() => store.query(sql))) });
    }
    results.push({ query: question, ...(await timeOf(() => store.query(question))) });
  } finally {
    store.close();
  }
  const command = `communique sql "${question}"`;
  return [...results, { query: command, ...(await timeOf(() => askCommand(path))) }];
}

async function timeOf(work: () => Promise<unknown>) {
  const begin = performance.now();
  try {
    await work();
    return { milliseconds: performance.now() - begin };
  } catch (error) {
    return { milliseconds: null, failure: String(error).split("\n")[0] ?? "" };
  }
}

async function askCommand(database: string): Promise<void> {
  const bin = join(repository, "apps/cli/bin/communique.js");
  const args = [bin, "sql", "--database", database, "--format", "csv", question];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the command ended with ${code}`);
}
