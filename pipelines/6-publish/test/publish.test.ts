import { readdirSync } from "node:fs";
import { copyFile, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { describeColumn, duckdbType, views } from "@communique/model";
import { isSelf, references } from "@communique/publish";
import type { Places } from "@communique/stage";
import { openStore, type Store } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../run.ts";
import { published } from "../tables.ts";
import { openPublished, WORDS, writeStages } from "./stages.ts";

let folder: string;
let places: Places;
let store: Store;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ folder, places, store, close } = await openPublished("publish"));
});
afterAll(() => close());

async function ask(sql: string) {
  const database = await openStore({
    path: join(places.published, "communique.duckdb"),
    readOnly: true,
  });
  try {
    return (await database.query(sql)).rows;
  } finally {
    database.close();
  }
}

describe("publish", () => {
  it("has one .sql file a table, each with an order", () => {
    const files = readdirSync(join(import.meta.dirname, "../sql")).sort();
    expect(files).toEqual(published.map(({ name }) => `${name}.sql`).sort());
  });

  it.each(published.map((table) => [table.name, table] as const))(
    "writes %s with the columns of the model, described",
    async (name, table) => {
      const columns = await ask(
        `SELECT column_name, comment FROM duckdb_columns() WHERE table_name = '${name}'`,
      );
      expect(columns.map(([column]) => column)).toEqual(Object.keys(table.row.shape));
      const { rows } = await store.query("DESCRIBE SELECT * FROM read_parquet($path)", {
        path: join(places.published, "tables", `${name}.parquet`),
      });
      expect(rows.map(([column]) => column)).toEqual(Object.keys(table.row.shape));
      const tables = await ask(`SELECT comment FROM duckdb_tables() WHERE table_name = '${name}'`);
      expect(tables).toEqual([[table.description]]);
    },
  );

  it.each(views.map((view) => [view.name, view] as const))(
    "has the view %s with the columns and types of the model, described",
    async (name, view) => {
      const columns = await ask(
        `SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = '${name}' ORDER BY column_index`,
      );
      expect(columns).toEqual(
        Object.entries(view.row.shape).map(([column, schema]) => [
          column,
          duckdbType(schema),
          describeColumn(schema),
        ]),
      );
      expect(await ask(`SELECT comment FROM duckdb_views() WHERE view_name = '${name}'`)).toEqual([
        [view.description],
      ]);
    },
  );

  it("gives every table its key, of one column or several", async () => {
    const keys = await ask(
      "SELECT table_name, constraint_column_names FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY' ORDER BY table_name",
    );
    const expected = published.map(({ name, key }) => [name, [...key]]);
    expect(keys).toEqual(expected.sort());
  });

  it("holds every column that points to a row to it", async () => {
    const keys = await ask(
      "SELECT table_name, constraint_column_names[1], referenced_table, referenced_column_names[1] FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY' ORDER BY ALL",
    );
    const held = references.filter((each) => !isSelf(each));
    const expected = held.map(({ table, column, to }) => [table, column, to.table, to.column]);
    expect(keys).toEqual(expected.sort());
  });

  it.each<[string, string, RegExp]>([
    ["a second row of a key", "INSERT INTO meetings FROM meetings", /duplicate key/i],
    [
      "a second row of a key of several columns",
      "INSERT INTO meeting_topics FROM meeting_topics",
      /duplicate key/i,
    ],
    ["a row that points nowhere", "UPDATE meeting_topics SET meeting_id = 'none'", /foreign key/i],
    ["the loss of a row that others point to", "DELETE FROM articles", /foreign key/i],
  ])("refuses %s", async (_, sql, says) => {
    const copy = join(folder, "copy.duckdb");
    await copyFile(join(places.published, "communique.duckdb"), copy);
    const database = await openStore({ path: copy });
    await expect(database.run(sql)).rejects.toThrow(says);
    database.close();
  });

  it.each<[string, string, unknown[]]>([
    [
      "countries named and with members",
      "SELECT country, year, meetings, meetings_with_members, hosted FROM meetings_per_country_year",
      [
        ["LA", 2020, 1, 1, 0],
        ["TH", 2020, 0, 1, 0],
        ["VN", 2020, 1, 1, 1],
      ],
    ],
    [
      "topics",
      "SELECT topic, iptc, year, meetings, meetings_any FROM meetings_per_topic_year",
      [["foreign-affairs", "20000638", 2020, 1, 1]],
    ],
    ["pairs", "SELECT * FROM country_pairs", [["LA", "VN", 1, 1, 2020, 2020]]],
    [
      "what was promised",
      "SELECT ordinal, state, promised_year, promised_country FROM series_ledger WHERE series = 'asean-summit' AND (meeting_id IS NOT NULL OR promised_by IS NOT NULL)",
      [
        [36, "reported", null, null],
        [38, expect.stringMatching(/promised|known/), 2021, "BN"],
      ],
    ],
    [
      "the words and their sentence",
      "SELECT field, words, sentence[-8:], url FROM evidence",
      [["starts_on", WORDS, "26 juin.", "https://a.example/1"]],
    ],
  ])("counts %s", async (_, sql, expected) => {
    expect(await ask(sql)).toEqual(expected);
  });

  it("publishes articles, rejected rows and cuts of published articles only", async () => {
    expect(await ask("SELECT article_id, published_on FROM articles")).toEqual([
      ["a1", "2020-06-26"],
    ]);
    expect(await ask("SELECT stage, reason FROM rejected")).toEqual([["collect", "empty"]]);
    expect(await ask("SELECT article_id FROM removals")).toEqual([["a1"]]);
  });

  it("publishes the reference tables and the series with their editions in order", async () => {
    const [[countries, unordered]] = (await ask(
      "SELECT (SELECT count(*) FROM countries), (SELECT count(*) FROM series WHERE list_sort(editions) != editions)",
    )) as [[number, number]];
    expect(countries).toBeGreaterThan(200);
    expect(unordered).toBe(0);
  });

  it("tells of the run without a clock", async () => {
    const [run] = await ask("SELECT run_id, inputs, len(counts) FROM runs");
    expect(run).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      [{ source: "a.txt", sha256: "0" }],
      5,
    ]);
  });

  it.each<[string, string, object, RegExp]>([
    [
      "two rows of one key",
      "resolved",
      {
        table: "meeting_topics",
        sql: "FROM read_parquet($path) UNION ALL FROM read_parquet($path)",
      },
      /^publish: .*meeting_topics.*duplicate key/i,
    ],
    [
      "a row that points nowhere",
      "resolved",
      { table: "meetings", sql: "SELECT * REPLACE ('XX' AS country) FROM read_parquet($path)" },
      /^publish: .*meetings\.sql.*foreign key.*XX/i,
    ],
    [
      "a copy of an article that is not there",
      "classified",
      {
        table: "articles",
        sql: "SELECT * REPLACE ('none' AS duplicate_of) FROM read_parquet($path)",
      },
      /^publish: articles\.duplicate_of names none, which is no article_id$/,
    ],
  ])("fails on %s in one line, and leaves the old tables", async (_, stage, change, says) => {
    const { table, sql } = change as { table: string; sql: string };
    const broken = join(folder, "broken");
    const from = places[stage as "resolved"];
    await cp(from, broken, { recursive: true });
    const [path, to] = [join(from, `${table}.parquet`), join(broken, `${table}.parquet`)];
    await store.run(`COPY (${sql}) TO '${to}'`, { path });
    const failing = publish({ ...places, [stage]: broken });
    await expect(failing).rejects.toThrow(says);
    await expect(failing).rejects.not.toThrow("\n");
    expect(await ask("SELECT count(*) FROM articles")).toEqual([[1]]);
    await rm(broken, { recursive: true });
  });

  it("fails where the sum does not add up, and leaves the old tables", async () => {
    await writeStages(store, places, 3);
    await expect(publish(places)).rejects.toThrow("publish: 3 records read, but 1 articles and 1");
    expect(await ask("SELECT count(*) FROM articles")).toEqual([[1]]);
  });
});
