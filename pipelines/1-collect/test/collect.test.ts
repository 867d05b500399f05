import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collected, rejected } from "@communique/model";
import { findFiles } from "@communique/source";
import { effectsOf, placesIn, writeInputs } from "@communique/stage";
import { openStore, readRows, type Store } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collect } from "../run.ts";

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "collect-"));
  store = await openStore({ threads: 1 });
  await mkdir(join(folder, "in/journal"), { recursive: true });
  await writeFile(join(folder, "in/journal/a.txt"), "Les ministres se sont réunis à Vientiane.");
  await writeFile(join(folder, "in/journal/b.txt"), "");
  await writeFile(join(folder, "in/c.jsonl"), '{"text":\n');
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

async function collectFrom(...paths: string[]) {
  const places = placesIn(folder);
  const said: string[] = [];
  const { files } = await findFiles(paths, folder);
  await writeInputs(places.inputs, { cwd: folder, paths }, files);
  const effects = effectsOf(store, (line) => said.push(line));
  const report = await collect(places, effects).catch((error: Error) => error);
  const articles = await readRows(store, collected, join(places.collected, "collected.parquet"));
  const refused = await readRows(store, rejected, join(places.collected, "rejected.parquet"));
  return { report, said, articles, refused };
}

describe("collect", () => {
  it("makes every record an article or a row that says why not, and says so", async () => {
    const { report, said, articles, refused } = await collectFrom("in");
    expect(report).toMatchObject({ stage: "collect" });
    expect(articles.map(({ source, outlet }) => [source, outlet])).toEqual([
      ["journal/a.txt", "journal"],
    ]);
    expect(refused.map(({ source, reason }) => [source, reason])).toEqual([
      ["c.jsonl", "broken_json"],
      ["journal/b.txt", "empty"],
    ]);
    expect(said).toEqual([
      "collect: c.jsonl, line 1: broken_json: is not one JSON object",
      "collect: journal/b.txt: empty: has no text",
    ]);
  });

  it("reads columns of other names as they are mapped", async () => {
    const places = placesIn(folder);
    await writeFile(join(folder, "d.csv"), "contenu\nLes ministres se sont réunis à Hué.\n");
    const columns = { text: "contenu" };
    await writeInputs(places.inputs, { cwd: folder, paths: ["d.csv"], columns }, []);
    await collect(
      places,
      effectsOf(store, () => undefined),
    );
    const articles = await readRows(store, collected, join(places.collected, "collected.parquet"));
    expect(articles.map(({ record }) => record)).toEqual(["d.csv row 1"]);
  });

  it("fails where there is no article at all, and leaves the old tables", async () => {
    const { report, said, articles } = await collectFrom("in/journal/b.txt", "gone");
    expect(String(report)).toBe("Error: collect: no article in in/journal/b.txt, gone");
    expect(said).toEqual([
      "collect: gone: missing_path: there is no such file or folder",
      "collect: b.txt: empty: has no text",
    ]);
    expect(articles).toHaveLength(1);
  });

  describe("a second time", () => {
    const first = '{"id":"1","text":"Les ministres se sont réunis à Vientiane hier."}\n';
    const second = '{"id":"2","text":"Les ministres se sont réunis à Hanoï hier."}\n{"id":"3"}\n';
    const third = '{"id":"4","text":"Les ministres se sont réunis à Manille hier."}\n';

    it.each<[string, Readonly<Record<string, string>>]>([
      ["nothing changed", { "a.jsonl": first, "b.jsonl": second }],
      ["a file came", { "a.jsonl": first, "b.jsonl": second, "c.jsonl": third }],
      ["a file changed", { "a.jsonl": third, "b.jsonl": second }],
      ["a file went", { "b.jsonl": second }],
      ["a file came that holds a record of a later one", { "0.jsonl": second, "b.jsonl": second }],
    ])("gives the bytes of a first reading where %s", async (_, files) => {
      await fill({ "a.jsonl": first, "b.jsonl": second });
      await collectFrom("more");
      await fill(files);
      const again = await collectFrom("more");
      const bytes = await tableBytes();
      await rm(placesIn(folder).collected, { recursive: true });
      const fresh = await collectFrom("more");
      expect(again).toEqual(fresh);
      expect(bytes).toEqual(await tableBytes());
    });

    async function fill(files: Readonly<Record<string, string>>) {
      await rm(join(folder, "more"), { recursive: true, force: true });
      await mkdir(join(folder, "more"));
      for (const [name, text] of Object.entries(files))
        await writeFile(join(folder, "more", name), text);
    }

    async function tableBytes() {
      const tables = ["collected", "rejected"].map((name) => `${name}.parquet`);
      return Promise.all(tables.map((file) => readFile(join(placesIn(folder).collected, file))));
    }
  });
});
