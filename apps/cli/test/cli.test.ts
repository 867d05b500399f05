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
    out: (text) => void out.push(String(text)),
    err: (text) => void err.push(text),
    cwd: folder,
    isColoured: false,
    columns: 80,
    input: Readable.from([typed]),
  });
  return { code, out: out.join(""), err: err.join("") };
}

describe("help", () => {
  it.each([[], ["run"], ["sql"], ["explain"], ["evaluate"], ["summary"], ["doctor"]])(
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
  ])("%s", async (_, args, expected) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
