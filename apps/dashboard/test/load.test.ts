import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { meetings, reports } from "@communique/model";
import { openStore } from "@communique/store";
import { sentences } from "@communique/text";
import { tableFromIPC } from "apache-arrow";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archive, type Files, tablesFolder, withBodies } from "../src/load/archive.ts";
import { arrowStream } from "../src/load/arrow.ts";
import { ask, withTables } from "../src/load/ask-tables.ts";
import { writeDownloads } from "../src/load/downloads.ts";
import { quote } from "../src/load/evidence.ts";
import { goldScores } from "../src/load/gold.ts";
import { describeTables } from "../src/load/model.ts";
import { pageFiles } from "../src/load/page-files.ts";
import { scoreHistory } from "../src/load/score-history.ts";
import { type Columns, rowsOf } from "../src/rows/columns.ts";
import type { Body, Download, Evidence, Meeting, Summary } from "../src/rows/rows.ts";
import { SHARDS, shardOf } from "../src/rows/shards.ts";
import { writeTables } from "./fixtures/write-tables.ts";

const work = mkdtempSync(join(tmpdir(), "communique-loaders-"));
const full = join(work, "tables");
const nothing = join(work, "nothing");
const names = readdirSync(join(import.meta.dirname, "../src/data")).map((file) =>
  file.replace(".sql", ""),
);
let files: Files;
let empty: Files;

beforeAll(async () => {
  await writeTables(full, 12);
  files = await pageFiles(full, false);
  empty = await pageFiles(nothing, false);
});
afterAll(() => rmSync(work, { recursive: true }));

const rows = <Row>(name: string, from = files): Row[] =>
  rowsOf<Row>(JSON.parse(String(from.get(`${name}.json`))) as Columns);
const shards = <Row>(name: string, from = files): Row[] =>
  Array.from({ length: SHARDS }, (_, i) => rows<Row>(`${name}-${i}`, from)).flat();

test.each(names)("%s.sql answers over tables and over none, in the same order", async (name) => {
  const answer = () => withTables(full, (store) => ask(store, name));
  const once = await answer();
  expect(once.rows.length).toBeGreaterThan(0);
  expect((await answer()).rows).toEqual(once.rows);
  const none = await withTables(nothing, (store) => ask(store, name));
  expect(none.columns).toEqual(once.columns);
});

test("meetings come with lists, numbers and gaps as they were", () => {
  const read = rows<Meeting>("meetings");
  expect(read.length).toBe(12);
  const hostile = read.find(({ country }) => country === "ZZ");
  expect(hostile?.name).toContain("<script>");
  expect(hostile?.named).toContain("ZZ");
  for (const { named, members, year, acronym } of read) {
    expect(members.filter((code) => named.includes(code))).toEqual([]);
    expect(year === null || Number.isInteger(year)).toBe(true);
    expect(acronym).toBeNull();
  }
});

test("missing tables are named", () => {
  const [summary] = rows<Summary>("summary", empty);
  expect(summary?.missing_tables).toContain("meetings");
  expect(summary?.latest_article).toBeNull();
});

test("evidence is sentences with the words that count, each in its meeting's shard", () => {
  const evidence = shards<Evidence>("evidence");
  const cities = evidence.filter(({ field }) => field === "city");
  expect(cities.length).toBeGreaterThan(0);
  for (const { sentence, mark_start, mark_end } of cities) {
    expect(sentence.slice(mark_start - 2, mark_start)).toBe("à ");
    expect(sentence.slice(mark_start, mark_end)).toMatch(/^\p{Lu}/u);
    expect(sentence).not.toContain("prochaine édition");
  }
  for (const { meeting_id } of rows<Evidence>("evidence-3")) expect(shardOf(meeting_id)).toBe(3);
});

test("no file carries a whole article, unless it is asked for", async () => {
  expect(shards<Body>("bodies")).toEqual([]);
  for (const [name, content] of files) {
    expect([name, String(content).includes("M. Untel a pris la parole")]).toEqual([name, false]);
  }
  const whole = shards<Body>("bodies", await pageFiles(full, true));
  expect(whole[0]?.body).toContain("M. Untel a pris la parole");
  expect(withBodies({})).toBe(false);
  expect(withBodies({ COMMUNIQUE_BODIES: "1" })).toBe(true);
});

test("the model describes every column, and the gold gives scores by part and measure", () => {
  const tables = describeTables();
  for (const { columns } of tables) {
    for (const { description, type } of columns) expect([description, type]).not.toContain("");
  }
  const [own] = tables.filter(({ name }) => name === "meetings");
  expect(own?.columns.find(({ name }) => name === "series")?.optional).toBe(true);
  expect(own?.columns.find(({ name }) => name === "meeting_id")?.key).toBe(true);
  const parts = new Set(goldScores().map(({ part, measure }) => `${part} ${measure}`));
  expect(parts).toContain("all f1");
  expect(parts).toContain("test recall");
  expect(goldScores("/nowhere.json")).toEqual([]);
});

test("the history of the scores ends with the floors of now", () => {
  const steps = scoreHistory();
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.every(({ scores }) => "meetings.f1" in scores)).toBe(true);
  const file = (name: string, text: string) => {
    writeFileSync(join(work, name), text);
    return join(work, name);
  };
  const row = { at: "2026-11-22T18:20:01.000Z", note: "why", hash: "a", scores: { "level.f1": 1 } };
  const history = file("history.jsonl", `${JSON.stringify(row)}\n`);
  const floors = (score: number) =>
    file("floors.json", JSON.stringify({ hash: "a", scores: { "level.f1": score } }));
  expect(scoreHistory(history, floors(1))).toEqual([row]);
  expect(scoreHistory(history, floors(0.5)).map(({ at }) => at)).toEqual([row.at, null]);
  expect(scoreHistory("/nowhere.jsonl", "/nowhere.json")).toEqual([]);
});

test("files go through an archive", async () => {
  const zip = await JSZip.loadAsync(await archive(new Map([["a.json", "[1]"]])));
  expect(await zip.file("a.json")?.async("string")).toBe("[1]");
});

describe("Arrow", () => {
  test("carries days, lists and structs", () => {
    const { starts_on, blocs, year } = meetings.row.shape;
    const { evidence } = reports.row.shape;
    const span = { field: "city", start: 1, end: 4, rule: "at" };
    const bytes = arrowStream({ starts_on, blocs, year, evidence }, [
      ["2020-02-03", ["ASEAN", "EU"], 2020, [span]],
      [null, [], null, []],
    ]);
    const [first, second] = tableFromIPC(bytes).toArray();
    expect(new Date(first?.starts_on).toISOString().slice(0, 10)).toBe("2020-02-03");
    expect([...(first?.blocs ?? [])]).toEqual(["ASEAN", "EU"]);
    expect(first?.evidence.get(0).toJSON()).toEqual(span);
    expect([second?.starts_on, second?.year]).toEqual([null, null]);
  });
});

describe("downloads", () => {
  const folders = (name: string) => ({
    downloads: join(work, name, "downloads"),
    sql: join(work, name, "sql"),
  });
  const listed = (folder: string) =>
    JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as Download[];

  test("are the tables without whole articles, and say how many rows they have", async () => {
    const { downloads, sql } = folders("plain");
    await writeDownloads(full, { downloads, sql }, false);
    const articles = listed(downloads).find(({ file }) => file === "articles.parquet");
    expect(articles?.rows).toBeGreaterThan(0);
    const store = await openStore();
    const path = join(downloads, "articles.parquet");
    const { columns } = await store.query(`SELECT * FROM read_parquet('${path}')`);
    store.close();
    expect(columns.map(({ name }) => name)).not.toContain("body");
    const arrow = tableFromIPC(readFileSync(join(sql, "articles.arrow")));
    expect(arrow.schema.names).not.toContain("body");
    expect(arrow.numRows).toBe(articles?.rows);
  });

  test("are the published package, with its folders, where there is one", async () => {
    const tables = join(work, "packaged");
    await writeTables(tables, 1);
    mkdirSync(join(tables, "public/calendars"), { recursive: true });
    writeFileSync(join(tables, "public/calendars/all.ics"), "BEGIN:VCALENDAR");
    const resource = { name: "all", path: "calendars/all.ics", title: "All", format: "ics" };
    writeFileSync(
      join(tables, "public/datapackage.json"),
      JSON.stringify({ resources: [{ ...resource, bytes: 15, rows: 1 }] }),
    );
    const { downloads, sql } = folders("package");
    await writeDownloads(tables, { downloads, sql }, false);
    const [first, second] = listed(downloads);
    expect(first?.file).toBe("datapackage.json");
    expect(second).toMatchObject({ file: "calendars/all.ics", title: "All", rows: 1 });
    expect(readFileSync(join(downloads, "calendars/all.ics"), "utf8")).toBe("BEGIN:VCALENDAR");
  });

  test("of no tables are empty ones", async () => {
    const { downloads, sql } = folders("none");
    await writeDownloads(nothing, { downloads, sql }, false);
    expect(new Set(listed(downloads).map((one) => one.rows))).toEqual(new Set([0]));
  });
});

describe("a quote", () => {
  const body = `Une phrase courte. ${"Un mot ".repeat(200)}FIN${" de plus".repeat(100)}.`;
  const found = sentences(body);
  const cited = (words: string) => {
    const start = body.indexOf(words);
    const one = quote(body, found, start, start + words.length);
    return one && [one.sentence, one.sentence.slice(one.from, one.to)];
  };
  test("is the sentence of the span", () => {
    expect(cited("phrase")).toEqual(["Une phrase courte.", "phrase"]);
  });
  test("of an endless sentence is cut around the words", () => {
    const [sentence, marked] = cited("FIN") ?? [];
    expect(marked).toBe("FIN");
    expect(sentence?.length).toBeLessThan(500);
    expect(sentence).toMatch(/^… .* …$/s);
  });
  test.each([
    [-1, 3],
    [3, 3],
    [0, body.length + 1],
  ])("of no span of the body (%i to %i) is none", (start, end) => {
    expect(quote(body, found, start, end)).toBeNull();
  });
});

test("the tables lie where the environment says", () => {
  expect(tablesFolder({ COMMUNIQUE_TABLES: "/somewhere" })).toBe("/somewhere");
  expect(tablesFolder({})).toMatch(/data\/tables$/);
});
