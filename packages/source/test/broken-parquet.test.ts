import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "@communique/store";
import { expect, it } from "vitest";
import { readRecords } from "../src/index.ts";
import { read, reasons, sentence } from "./workbench.ts";

const ROWS = 8192;

async function parquetOfManyGroups(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "parquet-"));
  const path = join(folder, "a.parquet");
  const store = await openStore({ threads: 1 });
  await store.run(
    `COPY (SELECT $sentence || ' ' || md5(range::VARCHAR) AS text FROM range(${ROWS}))
     TO $path (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2048)`,
    { sentence, path },
  );
  store.close();
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
}

it("a Parquet file that is broken in the middle is a row that says so", async () => {
  const bytes = await parquetOfManyGroups();
  const middle = Math.floor(bytes.length * 0.6);
  bytes.fill(0xff, middle, middle + 500);
  const reading = await read({ "a.parquet": bytes, "b.txt": sentence });
  expect(reasons(reading)).toEqual(["a.parquet: unreadable"]);
  expect(reading.collected.at(-1)?.record).toBe("b.txt");
});

it("a stream of rows that ends too soon, which DuckDB does not tell, is a row that says so", async () => {
  const column = { name: "text", type: "VARCHAR" };
  const store = {
    query: async () => ({ columns: [column], rows: [[3]] }),
    async *stream() {
      yield { text: sentence, _communique_file: "/a.parquet" };
    },
    run: async () => undefined,
  } as unknown as Store;
  const items = [];
  const input = { paths: ["https://a.example/a.parquet"], cwd: "/" };
  for await (const item of readRecords(input, { store })) items.push(item);
  expect(items.map(({ collected }) => collected?.raw)).toEqual([sentence, undefined]);
  expect(items[1]?.rejected?.detail).toMatch(/^only 1 of 3 rows, after .*row 1$/);
});
