import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as model from "@communique/model";
import { type Places, placesIn } from "@communique/stage";
import { openStore, type Store, writeTable } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../run.ts";
import { published } from "../tables.ts";

const article: model.Article = {
  article_id: "a1",
  source_id: "a",
  source: "a.txt",
  record: "a.txt",
  url: null,
  outlet: null,
  language: "fr",
  title: null,
  published_on: "2020-06-26",
  published_edtf: "2020-06-26",
  published_basis: "stamp",
  is_meeting: true,
  kind: "meeting",
  confidence: 1,
  body: "Un sommet.",
  raw_chars: 10,
  body_chars: 10,
  duplicate_of: null,
  similarity: null,
};

const refused: model.Rejected = {
  stage: "collect",
  source: "b.txt",
  record: "b.txt",
  reason: "empty",
  detail: null,
};

const { reports, meetings, meetingCountries, meetingTopics } = model;
const { meetingPeople, meetingOrganisations, meetingOutcomes } = model;
const resolvedTables = [
  reports,
  meetings,
  meetingCountries,
  meetingTopics,
  meetingPeople,
  meetingOrganisations,
  meetingOutcomes,
];

let folder: string;
let places: Places;
let store: Store;

/** What five stages would have left of one article, one refused record and a removal each. */
async function writeStages(read: number): Promise<void> {
  const put = <T extends model.Table>(table: T, directory: string, rows: object[]) =>
    writeTable(store, table, rows as never[], join(directory, `${table.name}.parquet`));
  const cut = { start: 0, end: 1, rule: "menu" };
  await put(model.articles, places.classified, [article]);
  await put(model.removals, places.cleaned, [
    { article_id: "a1", ...cut },
    { article_id: "refused later", ...cut },
  ]);
  await put(model.mentions, places.normalised, []);
  for (const table of resolvedTables) await put(table, places.resolved, []);
  const { collected, cleaned, normalised, classified, resolved } = places;
  const folders = {
    collect: collected,
    clean: cleaned,
    normalise: normalised,
    classify: classified,
  };
  for (const [stage, directory] of Object.entries({ ...folders, resolve: resolved })) {
    await put(model.rejected, directory, stage === "collect" ? [refused] : []);
    const counts = [{ name: "read", n: read }];
    const report = JSON.stringify({ stage, ruleset: stage, counts });
    await writeFile(join(directory, "stage.json"), report);
  }
  const inputs = { paths: ["x"], files: [{ source: "a.txt", sha256: "0" }] };
  await writeFile(join(collected, "inputs.json"), JSON.stringify(inputs));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
  places = placesIn(join(folder, "work"), join(folder, "out"));
  store = await openStore({ threads: 1 });
  await writeStages(2);
  await mkdir(places.published);
  await publish(places);
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

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

  it("fails where the sum does not add up, and leaves the old tables", async () => {
    await writeStages(3);
    await expect(publish(places)).rejects.toThrow("publish: 3 records read, but 1 articles and 1");
    expect(await ask("SELECT count(*) FROM articles")).toEqual([[1]]);
  });
});
