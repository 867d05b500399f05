import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, type } from "./terminal.ts";

let folder: string;
let database: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sql-"));
  database = join(folder, "small.duckdb");
  const store = await openStore({ path: database });
  await store.run("CREATE TABLE m AS SELECT 1 AS n, 'un | deux' AS word, ['a', 'b'] AS list");
  await store.run("COMMENT ON COLUMN m.word IS 'A word'");
  store.close();
  const older = await openStore({ path: join(folder, "older.duckdb") });
  await older.run("CREATE TABLE runs (run_id VARCHAR, ruleset VARCHAR)");
  older.close();
  await writeFile(join(folder, "text.duckdb"), "no database at all, only words. ".repeat(300));
});
afterAll(() => rm(folder, { recursive: true }));

const sql = (...args: string[]) => run(folder, ["sql", "-d", database, ...args]);
const typed = (keys: string[], history?: string) =>
  type(folder, ["sql", "-d", database, "-f", "csv"], keys, history);

describe("one query", () => {
  it.each([
    ["csv", 'n,word,list\n1,un | deux,"[""a"",""b""]"\n'],
    ["json", `${JSON.stringify([{ n: 1, word: "un | deux", list: ["a", "b"] }], null, 2)}\n`],
    ["markdown", /^\| n \| word +\| list +\|\n.*\n\| 1 \| un \\\| deux \|/],
    ["table", /│ {2}n │ word {6}│ list {6}│[\s\S]*1 row\n$|│ n │ word {6}│[\s\S]*1 row\n$/],
  ])("prints %s", async (format, expected) => {
    const { out, code } = await sql("-f", format, "from m");
    expect(code).toBe(0);
    if (typeof expected === "string") expect(out).toBe(expected);
    else expect(out).toMatch(expected);
  });

  it.each([
    ["sent on", [] as string[]],
    ["in a file", ["--output", "answer.parquet"]],
  ])("gives Parquet %s, types kept", async (_, more) => {
    const { bytes, code } = await sql("-f", "parquet", ...more, "from m;");
    expect(code).toBe(0);
    const path = join(folder, "answer.parquet");
    if (more.length === 0) await writeFile(path, bytes);
    const store = await openStore();
    const { rows, columns } = await store.query("FROM read_parquet($path)", { path });
    store.close();
    expect(rows).toEqual([[1, "un | deux", ["a", "b"]]]);
    expect(columns.map((column) => column.type)).toEqual(["INTEGER", "VARCHAR", "VARCHAR[]"]);
    await rm(path);
  });

  it.each<[string, string, string]>([
    ["a wrong column", "select n,\n  colour\nfrom m", "LINE 2:   colour\n          ^"],
    ["a wrong table", "from x", "LINE 1: from x\n             ^"],
    ["a slip", "selec 1", "LINE 1: selec 1\n        ^"],
  ])("%s gets DuckDB's words and the place", async (_, query, place) => {
    const { code, out, err } = await sql(query);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^sql: (Binder|Catalog|Parser) Error: /);
    expect(err).toContain(place);
    expect(err).not.toContain("store");
  });

  it("changes nothing unless --write is said", async () => {
    const refused = await sql("drop table m");
    expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/read-only/) });
    expect((await sql("--write", "create table made (n int)")).code).toBe(0);
    expect((await sql("-f", "csv", "select count(*) as n from made")).out).toBe("n\n0\n");
  });
});

describe("what cannot be done is said in one line, and nothing half is left", () => {
  const elsewhere = (name: string, ...args: string[]) =>
    run(folder, ["sql", "-d", name, ...args, "select 1"]);

  it.each<[string, () => ReturnType<typeof elsewhere>, RegExp]>([
    ["no database", () => elsewhere("gone.duckdb"), /gone\.duckdb: there is no such database/],
    ["a file of words", () => elsewhere("text.duckdb"), /text\.duckdb: this is no DuckDB file/],
    [
      "no folder",
      () => sql("-o", "gone/x.csv", "from m"),
      /^sql: .*x\.csv: there is no such folder/,
    ],
    ["a folder", () => sql("-o", ".", "from m"), /^sql: .*: it is a folder/],
    ["a full disk", () => sql("-o", "/dev/full/x", "from m"), /^sql: \/dev\/full\/x: /],
    ["a place that may not be written", () => sql("-o", "/proc/x", "from m"), /^sql: \/proc\/x: /],
    ["Parquet to a prompt", () => run(folder, ["sql", "-d", database, "-f", "parquet"]), /no text/],
    ["a file for a prompt", () => run(folder, ["sql", "-d", database, "-o", "x"]), /needs a query/],
  ])("%s", async (_, act, expected) => {
    const before = await readdir(folder);
    const { code, out, err } = await act();
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(expected);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  });

  it("a database that another program has open", async () => {
    const program = join(import.meta.dirname, "hold-database.ts");
    const path = join(folder, "held.duckdb");
    const child = spawn(process.execPath, ["--import", "tsx", program, path]);
    await new Promise((done) => child.stdout.once("data", done));
    try {
      const { code, out, err } = await elsewhere(path);
      expect([code, out]).toEqual([1, ""]);
      expect(err).toContain(`held.duckdb: another program has it open (process ${child.pid})`);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    } finally {
      child.kill("SIGKILL");
      await new Promise((done) => child.once("exit", done));
    }
  }, 60_000);

  it("tells of an earlier layout, and answers all the same", async () => {
    const { code, out, err } = await elsewhere("older.duckdb", "-f", "csv");
    expect([code, out]).toEqual([0, "1\n1\n"]);
    expect(err).toMatch(
      /^sql: .*older\.duckdb is of an earlier version \(without articles, .*more\)/,
    );
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("the prompt", () => {
  it("answers what is piped in, query by query, and goes on after a mistake", async () => {
    const piped = "select n\nfrom m;\nselect nothing;\n.tables\nselect 2 as two";
    const { out, code } = await run(folder, ["sql", "-d", database, "-f", "csv"], piped);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^n\n1\nBinder Error: .*nothing[\s\S]*\nLINE 1: select nothing;\n +\^\n[\s\S]*│ m[\s\S]*\ntwo\n2\n$/,
    );
  });

  it.each<[string, string[], RegExp]>([
    [".help", [".help\r"], /\.tables +the tables and views\n/],
    [".tables", [".tables\r"], /│ m +│ table/],
    [".columns", [".columns m\r"], /│ word +│ VARCHAR +│ A word +│/],
    [".columns alone", [".columns\r"], /Which table\?/],
    [".examples", [".examples\r"], /from country_pairs/],
    [".format", [".format json\r", "select 1 as a;\r"], /\[\n {2}\{\n {4}"a": 1/],
    ["an unknown format", [".format xls\r"], /Formats: table, csv, json, markdown\n/],
    ["an unknown command", [".fly\r"], /There is no \.fly: \.help lists what there is\.\n/],
    [".exit", [".exit\r", "select 3;\r"], /\.help\n\n$/],
  ])("knows %s", async (_, keys, expected) => {
    const { out, code } = await typed(keys);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  it.each<[string, string[], string]>([
    ["a column", ["select wo\t from m;\r"], "word\nun | deux\n"],
    ["a command", [".exa\t\r"], "from country_pairs"],
    ["a table of a command", [".columns mad\t\r"], "INTEGER"],
  ])("completes %s", async (_, keys, expected) => {
    const parts = keys.flatMap((key) => key.split(/(?<=\t)/));
    expect((await typed(parts)).out).toContain(expected);
  });

  it("remembers what was asked, several lines as one, also the next time", async () => {
    const history = join(folder, "state/history");
    await typed(["select 1 as a\r", ", 2 as b;\r"], history);
    expect(readFileSync(history, "utf8")).toBe("select 1 as a , 2 as b;\n");
    const { out } = await typed(["\u001b[A", "\r"], history);
    expect(out).toContain("a,b\n1,2\n");
  });

  it("works where nothing can be remembered", async () => {
    await mkdir(join(folder, "dir"), { recursive: true });
    expect((await typed(["select 7 as n;\r"], join(folder, "dir"))).out).toContain("n\n7\n");
  });

  it("drops what was begun at Ctrl-C", async () => {
    const { out } = await typed(["select wrong\r", "\u0003", "select 5 as n;\r"]);
    expect(out).toContain("n\n5\n");
    expect(out).not.toContain("Error");
  });
});
