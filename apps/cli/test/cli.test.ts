import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { openStore } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../src/main.ts";

let folder: string;
let database: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  database = join(folder, "small.duckdb");
  const store = await openStore({ path: database });
  await store.run("CREATE TABLE m AS SELECT 1 AS n, 'un | deux' AS word, ['a', 'b'] AS list");
  store.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function run(args: string[], typed = "") {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    cwd: folder,
    isColoured: false,
    columns: 80,
    input: Readable.from([typed]),
  });
  return { code, out: out.join(""), err: err.join("") };
}

describe("help", () => {
  it.each([[], ["run"], ["sql"], ["explain"], ["evaluate"], ["summary"]])(
    "of %s shows an example",
    async (...command) => {
      const { code, out } = await run([...command, "--help"]);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Example:\n  \\$ communique ${command.join(" ")}`));
    },
  );
});

describe("what cannot be done is said in one line", () => {
  it.each<[string, string[], RegExp]>([
    ["an unknown command", ["fly"], /^error: unknown command 'fly'\n$/],
    ["an unknown option", ["sql", "--fast"], /^error: unknown option '--fast'\n$/],
    ["a missing option", ["run", "--input", "x"], /^error: required option '.*output.*\n$/],
    ["a missing file", ["explain"], /^error: missing required argument 'file'\n$/],
    ["an unknown format", ["sql", "-f", "xls"], /^error: option '.*'xls' is invalid.*\n$/],
    [
      "no database",
      ["sql", "-d", "gone.duckdb", "x"],
      /gone\.duckdb: there is no such database.*\n$/,
    ],
    [
      "no run",
      ["summary", "-o", "gone"],
      /gone\/communique\.duckdb: there is no such database.*\n$/,
    ],
    [
      "no labels",
      ["evaluate", "-l", "gone", "-i", "x"],
      /^evaluate: gone: there is no such file\n$/,
    ],
    ["labels alone", ["evaluate", "-l", "x"], /^evaluate: --labels and --input go together\n$/],
    [
      "floors of others",
      ["evaluate", "-l", "x", "-i", "y", "--write-floors"],
      /^evaluate: floors are .*\n$/,
    ],
    ["no table", ["sql", "-d", "small.duckdb", "from x"], /^sql: Catalog Error: Table .* x .*\n$/],
  ])("%s", async (_, args, expected) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("sql", () => {
  it.each([
    ["csv", 'n,word,list\n1,un | deux,"[""a"",""b""]"\n'],
    ["json", `${JSON.stringify([{ n: 1, word: "un | deux", list: ["a", "b"] }], null, 2)}\n`],
    ["markdown", /^\| n \| word +\| list +\|\n.*\n\| 1 \| un \\\| deux \|/],
    ["table", /│ {2}n │ word {6}│ list {6}│[\s\S]*1 row\n$|│ n │ word {6}│[\s\S]*1 row\n$/],
  ])("prints %s", async (format, expected) => {
    const { out, code } = await run(["sql", "-d", database, "-f", format, "from m"]);
    expect(code).toBe(0);
    if (typeof expected === "string") expect(out).toBe(expected);
    else expect(out).toMatch(expected);
  });

  it("answers what is typed, query by query, and goes on after a mistake", async () => {
    const typed = "select n\nfrom m;\nselect nothing;\nselect 2 as two";
    const { out, code } = await run(["sql", "-d", database, "-f", "csv"], typed);
    expect(code).toBe(0);
    expect(out).toMatch(/^n\n1\nBinder Error: .*nothing.*\ntwo\n2\n$/);
  });

  it("cannot change the tables", async () => {
    const { code, err } = await run(["sql", "-d", database, "drop table m"]);
    expect(code).toBe(1);
    expect(err).toMatch(/read-only/);
  });
});
