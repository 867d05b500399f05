import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { column, defineTable } from "@communique/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  countRows,
  openStore,
  openTable,
  QueryError,
  type Row,
  readRows,
  replaceFiles,
  runSqlFile,
  type Store,
  writeTable,
} from "../src/index.ts";

const table = defineTable("things", "Things.", ["id"], {
  id: column.text("Name"),
  day: column.day("A day").nullable(),
  size: column.whole("Size"),
  share: column.real("Share").nullable(),
  good: column.flag("Good"),
  tags: z.array(z.string()).describe("Tags"),
  parts: z.array(z.object({ end: z.int(), rule: z.string().nullable() })).describe("Parts"),
});
type Thing = Row<typeof table>;

const thing = (id: string, more: Partial<Thing> = {}): Thing => ({
  id,
  day: null,
  size: 1,
  share: null,
  good: true,
  tags: [],
  parts: [],
  ...more,
});

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-"));
  store = await openStore();
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

async function roundTrip(rows: Thing[], name: string): Promise<Thing[]> {
  const path = join(folder, name);
  await writeTable(store, table, rows, path);
  return readRows(store, table, path);
}

describe("a table", () => {
  it.each<[string, Partial<Thing>]>([
    ["days before 1970 and after", { day: "1945-08-15" }],
    ["lists of structs with a nullable field", { parts: [{ end: 3, rule: null }] }],
    ["lists of text in their order", { tags: ["z", "a", "é"] }],
    ["quotes, tabs, line ends and NUL", { tags: ['"', "'", "\t", "\n", "\u0000"] }],
    ["emoji and other long characters", { tags: ["😀", "𝐀"] }],
    ["the largest whole number", { size: 2_147_483_647 }],
    ["small shares", { share: 0.1 + 0.2 }],
  ])("keeps %s", async (name, more) => {
    expect(await roundTrip([thing("a", more)], `${name}.parquet`)).toEqual([thing("a", more)]);
  });

  it("keeps no half of a surrogate pair", async () => {
    const [read] = await roundTrip([thing("a", { tags: ["x\ud800y"] })], "half.parquet");
    expect(read?.tags).toEqual(["x\ufffdy"]);
  });

  it("is sorted by its key, equal keys as written", async () => {
    const rows = [thing("b"), thing("é"), thing("a", { size: 2 }), thing("a", { size: 1 })];
    const read = await roundTrip(rows, "sorted.parquet");
    expect(read.map(({ id, size }) => [id, size])).toEqual([
      ["a", 2],
      ["a", 1],
      ["b", 1],
      ["é", 1],
    ]);
  });

  it("may be empty", async () => {
    expect(await roundTrip([], "empty.parquet")).toEqual([]);
    expect(await countRows(store, join(folder, "empty.parquet"))).toBe(0);
  });

  it("has the same bytes whatever the threads and the order of the rows", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => thing(`${i % 977}-${i}`, { size: i }));
    const bytes = async (threads: number, order: Thing[]) => {
      const other = await openStore({ threads });
      await writeTable(other, table, order, join(folder, "bytes.parquet"));
      other.close();
      return readFile(join(folder, "bytes.parquet"));
    };
    expect((await bytes(1, rows)).equals(await bytes(4, rows.toReversed()))).toBe(true);
  });

  it("leaves nothing at its path before it is closed, and nothing at all when given up", async () => {
    const inner = join(folder, "inner");
    const writer = await openTable(store, table, join(inner, "x.parquet"));
    await writer.write(thing("a"));
    expect(await readdir(inner)).toEqual([".x.parquet.ndjson"]);
    await writer.abandon();
    expect(await readdir(inner)).toEqual([]);
  });
});

describe("a query", () => {
  it("gives plain values with the columns' names and types", async () => {
    const sql = "SELECT count(*) AS n, $word AS word, DATE '2020-02-29' AS day, 1.5 AS half";
    const { columns, rows } = await store.query(sql, { word: "l'été" });
    expect(columns.map(({ name }) => name)).toEqual(["n", "word", "day", "half"]);
    expect(rows).toEqual([[1, "l'été", "2020-02-29", 1.5]]);
  });

  it("that fails carries its text, its file and DuckDB's words", async () => {
    const file = join(folder, "wrong.sql");
    await writeFile(file, "SELECT colour FROM nowhere");
    const error = await runSqlFile(store, file).catch((caught: unknown) => caught);
    if (!(error instanceof QueryError)) throw new Error("no QueryError");
    expect(error.file).toBe(file);
    expect(error.sql).toBe("SELECT colour FROM nowhere");
    expect(error.message).toContain(`store ${file}: Catalog Error`);
    expect(error.reason).toMatch(/^Catalog Error: .*nowhere does not exist!/);
  });

  it("in a file is given only the parameters that it names", async () => {
    const file = join(folder, "right.sql");
    await writeFile(file, "SELECT $a || 'b' AS ab");
    const { rows } = await runSqlFile(store, file, { a: "a", unused: 1 });
    expect(rows).toEqual([["ab"]]);
  });
});

describe("two streams at once", () => {
  it("streams lists of whole numbers batch by batch", async () => {
    const found: number[][] = [];
    const sql = "SELECT range(n % 4)::INTEGER[] FROM range($most) AS t(n) ORDER BY n";
    for await (const batch of store.lists(sql, { most: 2500 })) {
      for (const list of batch) found.push([...list]);
    }
    expect(found).toEqual(Array.from({ length: 2500 }, (_, n) => [...Array(n % 4).keys()]));
  });

  it("both run to their end", async () => {
    const numbers = () => store.stream("SELECT range AS n FROM range(5000) ORDER BY n");
    const counts = [0, 0];
    const second = numbers();
    for await (const _ of numbers()) {
      counts[0] = (counts[0] ?? 0) + 1;
      if (!(await second.next()).done) counts[1] = (counts[1] ?? 0) + 1;
    }
    expect(counts).toEqual([5000, 5000]);
  });
});

describe("files that are replaced", () => {
  const target = () => join(folder, "target");

  it("come in all at once and leave nothing beside", async () => {
    await replaceFiles(target(), (beside) => writeFile(join(beside, "a"), "old"));
    expect(await readFile(join(target(), "a"), "utf8")).toBe("old");
    expect(await readdir(folder)).not.toContain(".target.tmp");
  });

  it("stay as they were when the work fails", async () => {
    const failing = replaceFiles(target(), async (beside) => {
      await writeFile(join(beside, "a"), "new");
      throw new Error("broken");
    });
    await expect(failing).rejects.toThrow("broken");
    expect(await readFile(join(target(), "a"), "utf8")).toBe("old");
  });
});
