import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sentences } from "@communique/text";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arrowStream } from "../src/load/arrow.ts";
import { quote, quoteSentences } from "../src/load/evidence.ts";
import { askTables, tablesFolder } from "../src/load/loader.ts";
import { decode } from "../src/rows/decode.ts";
import type { Evidence, Meeting, Summary } from "../src/rows/rows.ts";
import { writeTables } from "./fixtures/write-tables.ts";

const work = mkdtempSync(join(tmpdir(), "communique-loaders-"));
const names = readdirSync(join(import.meta.dirname, "../src/data"))
  .filter((file) => file.endsWith(".sql"))
  .map((file) => file.replace(".sql", ""));

beforeAll(() => writeTables(join(work, "tables"), 12));
afterAll(() => rmSync(work, { recursive: true }));

const rows = async <Row>(name: string, tables: string, change = (answer: Answer) => answer) =>
  decode<Row>(arrowStream(change(await askTables(name, join(work, tables)))).slice().buffer);
type Answer = Awaited<ReturnType<typeof askTables>>;

describe.each(names)("%s.sql", (name) => {
  test("answers over tables, and over none", async () => {
    const full = await askTables(name, join(work, "tables"));
    const none = await askTables(name, join(work, "nothing"));
    expect(full.rows.length).toBeGreaterThan(0);
    expect(none.columns).toEqual(full.columns);
  });
  test("gives its rows in the same order each time", async () => {
    const once = await askTables(name, join(work, "tables"));
    expect((await askTables(name, join(work, "tables"))).rows).toEqual(once.rows);
  });
});

test("meetings come through Arrow with lists, numbers and gaps as they were", async () => {
  const meetings = await rows<Meeting>("meetings", "tables");
  expect(meetings.length).toBe(12);
  const hostile = meetings.find(({ country }) => country === "ZZ");
  expect(hostile?.name).toContain("<script>");
  expect(hostile?.named).toContain("ZZ");
  for (const { named, members, year, acronym } of meetings) {
    expect(members.filter((code) => named.includes(code))).toEqual([]);
    expect(year === null || Number.isInteger(year)).toBe(true);
    expect(acronym).toBeNull();
  }
});

test("missing tables are named", async () => {
  const [summary] = await rows<Summary>("summary", "nothing");
  expect(summary?.missing_tables).toContain("meetings");
  expect(summary?.latest_article).toBeNull();
});

test("evidence is sentences with the words that count, and no body", async () => {
  const evidence = await rows<Evidence>("evidence", "tables", quoteSentences);
  const cities = evidence.filter(({ field }) => field === "city");
  expect(cities.length).toBeGreaterThan(0);
  for (const { sentence, mark_start, mark_end } of cities) {
    expect(sentence.slice(mark_start - 2, mark_start)).toBe("à ");
    expect(sentence.slice(mark_start, mark_end)).toMatch(/^\p{Lu}/u);
    expect(sentence).not.toContain("prochaine édition");
  }
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

test("a type that no page reads is refused by name", () => {
  const answer = { columns: [{ name: "when", type: "TIMESTAMP" }], rows: [] };
  expect(() => arrowStream(answer)).toThrow("column when: no Arrow type for TIMESTAMP");
});

test("the tables lie where the environment says", () => {
  expect(tablesFolder({ COMMUNIQUE_TABLES: "/somewhere" })).toBe("/somewhere");
  expect(tablesFolder({})).toMatch(/data\/tables$/);
});
