import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oddArticles } from "@communique/fuzz/odd-articles";
import { openStore } from "@communique/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { communique } from "./command.ts";

const files = 4;
const articlesAFile = 60;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "odd-"));
  const odd = await oddArticles(files * articlesAFile, 7);
  for (let file = 0; file < files; file++) {
    const rows = odd.slice(file * articlesAFile, (file + 1) * articlesAFile);
    const lines = rows.map(({ raw, source_id, published, ...row }) =>
      JSON.stringify({ ...row, id: source_id, text: raw, date: published }),
    );
    await writeFile(join(folder, `${file}.jsonl`), `${lines.join("\n")}\n`);
  }
});
afterAll(() => rm(folder, { recursive: true }));

async function run(name: string, threads: string, order: readonly number[]): Promise<string> {
  const input = order.map((file) => join(folder, `${file}.jsonl`));
  const output = join(folder, name);
  const { code, err } = await communique("run", "-q", "-t", threads, "-o", output, "-i", ...input);
  expect(err).toBe("");
  expect(code).toBe(0);
  return output;
}

it("all are accounted for, with the same bytes for 1 and 4 threads and any order", async () => {
  const one = await run("one", "1", [0, 1, 2, 3]);
  const four = await run("four", "4", [2, 0, 3, 1]);
  for (const name of await readdir(join(one, "tables"))) {
    const [first, second] = await Promise.all(
      [one, four].map((output) => readFile(join(output, "tables", name))),
    );
    expect(first?.equals(second ?? Buffer.alloc(0)), name).toBe(true);
  }
  const store = await openStore({ path: join(one, "communique.duckdb"), readOnly: true });
  const { rows } = await store.query(
    "SELECT (SELECT count(*) FROM articles) + (SELECT count(*) FROM rejected)",
  );
  store.close();
  expect(rows).toEqual([[files * articlesAFile]]);
});
