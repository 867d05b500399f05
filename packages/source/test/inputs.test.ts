import type { Store } from "@communique/store";
import { describe, expect, it } from "vitest";
import { readRecords } from "../src/index.ts";
import { type Files, type Options, read, reasons, sentence } from "./workbench.ts";

const records = async (files: Files, options?: Options) =>
  (await read(files, options)).collected.map(({ record }) => record);
const line = JSON.stringify({ text: sentence });
const page = `<!DOCTYPE html><html><body><p>${sentence}</p></body></html>`;

describe("links", () => {
  it.each<[string, Record<string, string>, string[]]>([
    ["to the folder they stand in", { "a/again": "." }, ["again: symlink_loop"]],
    ["to a folder above", { "a/b/up": "../.." }, ["up: symlink_loop"]],
    ["to each other", { "a/b": "../c", "c/d": "../a" }, ["d: symlink_loop", "b: symlink_loop"]],
    ["to themselves", { "b.txt": "b.txt" }, ["b.txt: symlink_loop"]],
    ["to nothing", { "b.txt": "gone.txt" }, ["b.txt: unreadable"]],
    ["to nothing, of no format", { b: "gone" }, []],
  ])("%s are a row, and the rest is read", async (_, links, refused) => {
    const reading = await read({ "a/good.txt": sentence }, { links });
    expect(reasons(reading).filter((reason) => !reason.includes("same_record"))).toEqual(refused);
    expect(reading.collected).toHaveLength(1);
  });

  it("to a folder elsewhere are followed", async () => {
    const options = { links: { "in/there": "../out" }, paths: ["in"] };
    expect(await records({ "out/a.txt": sentence }, options)).toEqual(["a.txt"]);
  });

  it("to themselves, named as the input, are a row", async () => {
    const reading = await read(
      { "good.txt": sentence },
      {
        links: { loop: "loop" },
        paths: ["loop", "good.txt"],
      },
    );
    expect(reasons(reading)).toEqual(["loop: symlink_loop"]);
  });
});

describe("a file's start", () => {
  it.each<[string, string, string]>([
    ["a page named as text", "a.txt", page],
    ["a page with a mark and a comment", "a.txt", `\ufeff<!-- saved -->\n${page}`],
    ["JSON lines named as text", "a.txt", line],
    ["JSON lines without an ending", "dump", line],
  ])("shows %s", async (_, name, content) => {
    const { collected } = await read({ [name]: content }, { paths: [name] });
    expect(collected[0]?.raw).toBe(sentence);
  });

  it("of text that quotes HTML shows no page", async () => {
    const text = `Le site <html> a été ouvert à Hanoï.`;
    expect((await read({ "a.txt": text })).collected[0]?.raw).toBe(text);
  });

  it("is what hidden files are never asked for", async () => {
    expect(await records({ ".a.txt": sentence, ".b/c.txt": sentence, "d.txt": sentence })).toEqual([
      "d.txt",
    ]);
  });
});

describe("columns of other names", () => {
  const row = { contenu: sentence, jour: "2022-05-15", lien: "https://a.example/1" };
  const columns = { text: "Contenu", date: "jour", url: "lien" };

  it("are read as they are mapped", async () => {
    const { collected } = await read({ "a.jsonl": JSON.stringify(row) }, { columns });
    expect(collected[0]).toMatchObject({ raw: sentence, published: "2022-05-15", url: row.lien });
  });

  it("are not known by themselves, and the fault says what there is", async () => {
    const csv = `contenu,jour\n"${sentence}",2022-05-15`;
    const reading = await read({ "a.csv": csv });
    expect(reasons(reading)).toEqual(["a.csv: no_text_column"]);
    expect(reading.rejected[0]?.detail).toMatch(/ but contenu, jour$/);
    expect(await records({ "a.csv": csv }, { columns })).toEqual(["a.csv row 1"]);
  });

  it("do not hide the usual ones", async () => {
    expect(await records({ "a.jsonl": line }, { columns })).toEqual(["a.jsonl line 1"]);
  });

  it("make the day of a crawl one of publication where they say so", async () => {
    const crawl = { text: sentence, date: "2022-05-15", dump: "CC-MAIN-2022-21" };
    const { collected } = await read(
      { "a.jsonl": JSON.stringify(crawl) },
      { columns: { date: "date" } },
    );
    expect(collected[0]?.published).toBe("2022-05-15");
  });
});

describe("addresses", () => {
  async function readAfar(path: string, rows: Record<string, string>[]) {
    const asked: string[] = [];
    const store = {
      run: async (sql: string) => void asked.push(sql),
      query: async (sql: string) => {
        asked.push(sql);
        return {
          columns: Object.keys(rows[0] ?? {}).map((name) => ({ name, type: "VARCHAR" })),
          rows: [[rows.length]],
        };
      },
      async *stream(sql: string) {
        asked.push(sql);
        yield* rows;
      },
    } as unknown as Store;
    const items = [];
    for await (const item of readRecords({ paths: [path], cwd: "/" }, { store })) items.push(item);
    return { asked, items };
  }

  it.each([
    "https://a.example/x.parquet?download=true",
    "s3://a/x.parquet",
    "hf://datasets/a/*.parquet",
  ])("%s are read through httpfs, only the columns that count", async (path) => {
    const row = { text: sentence, score: "1", _communique_file: "s3://a/part-1.parquet" };
    const { asked, items } = await readAfar(path, [row]);
    expect(asked[0]).toMatch(/httpfs/);
    expect(asked.at(-1)).toMatch(/^SELECT "text", _communique_file FROM/);
    expect(items[0]?.collected?.record).toMatch(/ part-1\.parquet row 1$/);
  });

  it("of another format are a row that says what to do", async () => {
    const { items } = await readAfar("https://a.example/x.csv", []);
    expect(items[0]?.rejected).toMatchObject({
      reason: "unknown_format",
      source: "https://a.example/x.csv",
    });
  });
});
