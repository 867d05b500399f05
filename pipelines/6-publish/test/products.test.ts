import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, matchesGlob, relative } from "node:path";
import type { Places } from "@communique/stage";
import { openStore, type Store } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FILES, publish } from "../run.ts";
import { openPublished } from "./stages.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
}

let folder: string;
let places: Places;
let store: Store;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ folder, places, store, close } = await openPublished("products", {
    products: true,
    site: "https://site.example/x",
  }));
});
afterAll(() => close());

async function filesBelow(base: string): Promise<string[]> {
  const entries = await readdir(base, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(base, join(parentPath, name)));
}

const tables = () => join(places.published, "tables");
const read = (path: string) => readFile(join(tables(), path), "utf8");
const resources = async (path: string): Promise<Resource[]> =>
  JSON.parse(await read(path)).resources;

describe("the public copy", () => {
  it.each(["datapackage.json", "public/datapackage.json"])(
    "is listed in %s with the size and hash of every file",
    async (descriptor) => {
      const base = join(tables(), descriptor, "..");
      for (const { path, bytes, hash } of await resources(descriptor)) {
        const content = await readFile(join(base, path));
        expect(content.length, path).toBe(bytes);
        expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
      }
    },
  );

  it("holds no sentence of a body that no value rests on", async () => {
    for (const file of await filesBelow(join(tables(), "public"))) {
      const content = await readFile(join(tables(), "public", file), "latin1");
      expect(content.includes("Une troisi"), file).toBe(false);
    }
  });

  it("says as many rows as there are", async () => {
    for (const { name, path, rows } of await resources("datapackage.json")) {
      if (!name.endsWith(".parquet") && !name.endsWith(".csv")) continue;
      const reader = name.endsWith(".csv") ? "read_csv" : "read_parquet";
      const answer = await store.query(`SELECT count(*) FROM ${reader}($path)`, {
        path: join(tables(), path),
      });
      expect(answer.rows, name).toEqual([[rows]]);
    }
  });
});

describe("CSV", () => {
  it.each([
    ["articles", "'=1+1"],
    ["meeting_people", "'+Nom"],
    ["meeting_outcomes", "'-x"],
    ["reports", "ASEAN;UE"],
    ["meetings", "36e sommet"],
  ])("of %s has the cell %s", async (name, cell) => {
    const line = (await read(`public/${name}.csv`)).split("\n")[1] ?? "";
    expect(line.split(",")).toContain(cell);
  });
});

describe("CSV of lists of structs", () => {
  it("is a file of its own, one line an item, in order", async () => {
    const [head = "", line = ""] = (await read("public/reports_evidence.csv")).split("\n");
    expect(head).toBe("report_id,position,field,start,end,rule");
    expect(line).toMatch(/^a1-1,1,starts_on,\d+,\d+,day$/);
    expect((await read("public/reports.csv")).split("\n")[0]).not.toContain("evidence");
  });

  it("holds no JSON", async () => {
    for (const file of await filesBelow(join(tables(), "public"))) {
      if (file.endsWith(".csv")) expect(await read(`public/${file}`), file).not.toMatch(/[[{]/);
    }
  });
});

describe("Parquet", () => {
  it("describes its columns", async () => {
    const { rows } = await store.query(
      "SELECT decode(key), decode(value) FROM parquet_kv_metadata($path)",
      { path: join(tables(), "public/meetings.parquet") },
    );
    const words = Object.fromEntries(rows as [string, string][]);
    expect(words["column:starts_on"]).toBe("First day");
    expect(words.license).toBe("CC-BY-4.0");
  });

  it("keeps dates as dates and lists as lists", async () => {
    const { columns } = await store.query("SELECT starts_on, blocs FROM read_parquet($path)", {
      path: join(tables(), "public/meetings.parquet"),
    });
    expect(columns.map(({ type }) => type)).toEqual(["DATE", "VARCHAR[]"]);
  });
});

describe("what other programs follow", () => {
  it.each([
    ["public/calendars/all.ics", "UID:00000000000000a1@communique"],
    ["public/calendars/country/la.ics", "DTSTART;VALUE=DATE:20200626"],
    ["public/calendars.csv", "country,VN,calendars/country/vn.ics,1,"],
    ["public/meetings.atom", "https://site.example/x/?meeting=00000000000000a1"],
    ["public/plover.jsonl", '"Actor Country":"VNM"'],
    ["public/gdelt-events.tsv", "\tVNMGOV\t"],
    ["public/croissant.json", "http://mlcommons.org/croissant/1.1"],
  ])("%s says %s", async (path, words) => {
    expect(await read(path)).toContain(words);
  });
});

it("the same input gives the same bytes", async () => {
  const again = join(folder, "again");
  await mkdir(again);
  await publish(
    { ...places, published: again },
    { products: true, site: "https://site.example/x" },
  );
  for (const file of await filesBelow(join(again, "tables"))) {
    const [one, other] = await Promise.all(
      [tables(), join(again, "tables")].map((base) => readFile(join(base, file))),
    );
    expect(one?.equals(other ?? Buffer.of()), file).toBe(true);
  }
});

describe("another run into the same folder", () => {
  let target: string;
  const said: string[] = [];
  const again = (products: boolean) =>
    publish({ ...places, published: target }, { products, say: (line) => said.push(line) });
  beforeAll(async () => {
    target = join(folder, "twice");
    await mkdir(target);
    await again(true);
    await writeFile(join(target, "tables/mine.sql"), "mine");
    await writeFile(join(target, "tables/public/mine.csv"), "mine");
    await writeFile(join(target, "tables/public/topics.csv"), "mine");
    const database = await openStore({ path: join(target, "communique.duckdb") });
    await database.run("CREATE TABLE mine AS SELECT 1 AS n");
    database.close();
    await again(false);
  });

  it("takes back what it no longer writes, and leaves what it did not write", async () => {
    const files = await filesBelow(join(target, "tables"));
    expect(files.filter((file) => !file.endsWith(".parquet")).sort()).toEqual([
      "mine.sql",
      "public/mine.csv",
      "public/topics.csv",
    ]);
    expect(files.some((file) => file.startsWith("public/meetings"))).toBe(false);
  });

  it("keeps a database in which somebody made a table, and says so", async () => {
    const database = await openStore({ path: join(target, "communique.duckdb.kept") });
    expect((await database.query("FROM mine")).rows).toEqual([[1]]);
    database.close();
    expect(said).toEqual([
      `publish: ${join(target, "communique.duckdb")} is not as we wrote it: kept as communique.duckdb.kept`,
    ]);
  });
});

it("turbo keeps what publish writes, and nothing of others", async () => {
  const turbo = JSON.parse(await readFile(join(import.meta.dirname, "../turbo.json"), "utf8"));
  const globs: string[] = turbo.tasks.pipeline.outputs.map((glob: string) =>
    glob.replace("$TURBO_ROOT$/data/", ""),
  );
  const isKept = (path: string) => globs.some((glob) => matchesGlob(path, glob));
  const list = await readFile(join(places.published, FILES), "utf8");
  const written = list
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(66));
  expect([...written, FILES].filter((path) => !isKept(path))).toEqual([]);
  expect(["tables/mine.sql", "tables/mine.parquet", "mine.duckdb"].filter(isKept)).toEqual([]);
});
