import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { published } from "@communique/6-publish/tables";
import { openStore, readTable } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { communique, type Outcome, repository } from "./command.ts";

const sample = "data/raw/sample";
let folder: string;
let output: string;
let outcome: Outcome;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "e2e-"));
  output = join(folder, "out");
  outcome = await communique("run", "--input", sample, "--output", output);
});
afterAll(() => rm(folder, { recursive: true }));

const tablesOf = async (from: string) => {
  const names = (await readdir(join(from, "tables"))).sort();
  const files = names.map(async (name) => [name, await readFile(join(from, "tables", name))]);
  return Object.fromEntries(await Promise.all(files));
};

describe("the whole job on the sample", () => {
  it("ends well, says what it did, and leaves the tables and the database only", async () => {
    expect(outcome.err).not.toMatch(/rejected|failed|Error/);
    expect(outcome.code).toBe(0);
    expect(outcome.out).toMatch(/Read +\d+ records\nAccepted +\d+ articles.*\nRejected .*\nFound /);
    const visible = (await readdir(output)).filter((name) => !name.startsWith("."));
    expect(visible.sort()).toEqual(["communique.duckdb", "tables"]);
    const names = published.map(({ name }) => `${name}.parquet`).sort();
    expect((await readdir(join(output, "tables"))).sort()).toEqual(names);
  });

  it.each(published.map((table) => [table.name, table] as const))(
    "%s holds rows as the model describes them, each key once",
    async (name, table) => {
      const store = await openStore({ threads: 1 });
      const keys = new Set<string>();
      for await (const row of readTable(store, table, join(output, "tables", `${name}.parquet`))) {
        const { error } = table.row.safeParse(row);
        expect(error?.message ?? "sound").toBe("sound");
        const key = JSON.stringify(table.key.map((column) => row[column]));
        expect(keys.has(key), `${key} stands twice in ${name}`).toBe(false);
        keys.add(key);
      }
      store.close();
    },
  );

  it("answers the question of the README", async () => {
    const query = "select year, topic, count(*) from meetings group by all order by all";
    const database = join(output, "communique.duckdb");
    const { code, out } = await communique("sql", "--database", database, "-f", "csv", query);
    expect(code).toBe(0);
    expect(out.split("\n").length).toBeGreaterThan(10);
  });

  it("gives the same bytes with one thread and from its folders in another order", async () => {
    const again = join(folder, "again");
    const entries = await readdir(join(repository, sample), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const paths = folders
      .sort()
      .reverse()
      .map((name) => join(sample, name));
    await communique("run", "--threads", "1", "-o", again, "-i", ...paths);
    const [first, second] = [await tablesOf(output), await tablesOf(again)];
    const differing = Object.keys(first).filter((name) => !first[name].equals(second[name]));
    expect(differing).toEqual([]);
  });
});

describe("explain", () => {
  it("shows what was cut, found and decided", async () => {
    const file = `${sample}/angkor-info/finances-asean-phnom-penh.txt`;
    const { code, out } = await communique("explain", file);
    expect(code).toBe(0);
    expect(out).toMatch(/\nCUT [\s\S]*\nFOUND [\s\S]*\nDECIDED [\s\S]*\n {3}country/);
  });

  it("gives it all as JSON, and says why a record was refused", async () => {
    const file = join(folder, "word.txt");
    await writeFile(file, "Hanoï");
    const refused = await communique("explain", file);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("word.txt: too_short");
    const shown = await communique("explain", "--json", `${sample}/lettre-borneo`);
    const { articles } = JSON.parse(shown.out);
    expect(articles[0]).toMatchObject({ article: { source_id: expect.any(String) } });
  });
});

it("evaluate scores the sample against its labels", async () => {
  const labels = "data/gold/labels.jsonl";
  const { code, out } = await communique("evaluate", "-l", labels, "-i", sample, "--json");
  expect(code).toBe(0);
  const scores = JSON.parse(out);
  expect(scores.articles).toBeGreaterThan(23);
});
