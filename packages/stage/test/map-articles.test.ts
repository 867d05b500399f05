import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { column, defineTable, type Rejected } from "@communique/model";
import { openStore, readRows, type Store, writeTable } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { effectsOf, type Mapped, mapArticles, placesIn } from "../src/index.ts";
import { names } from "./names.ts";

const things = defineTable(
  "things",
  "Articles that say what befalls their readers.",
  ["article_id"],
  {
    article_id: column.text("Id"),
    does: column.text("What it does"),
  },
);
let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "map-"));
  store = await openStore({ threads: 1 });
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

interface Outcome extends Mapped {
  readonly refused: readonly Rejected[];
  readonly bytes: Buffer;
}

interface Options {
  readonly into: string;
  readonly before?: string;
  readonly ruleset?: string;
  readonly threads?: number;
}

/** Maps articles, given as `id: what it does`, from what an earlier run left to a new folder. */
async function map(
  deeds: Readonly<Record<string, string>>,
  { into, before = "nowhere", ruleset = "1", threads = 1 }: Options,
): Promise<Outcome> {
  const rows = Object.entries(deeds).map(([article_id, does]) => ({ article_id, does }));
  const path = join(folder, "things.parquet");
  await writeTable(store, things, rows, path);
  const effects = effectsOf(store, () => undefined, { threads });
  const refused: Rejected[] = [];
  const mapped = await mapArticles(
    {
      stage: "normalise",
      work: "poison",
      places: placesIn(folder),
      parameters: { things: path },
      worker: join(import.meta.dirname, "poison.ts"),
      sql: join(import.meta.dirname, "sql"),
      tables: [names],
      into: join(folder, into),
      before: join(folder, before),
      ruleset,
      reject: async (row) => void refused.push(row),
    },
    effects,
  );
  await effects.close();
  const bytes = await readFile(join(folder, into, "names.parquet"));
  return { ...mapped, refused, bytes };
}

const many = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`${i}`, "well"]));

describe("mapArticles", { timeout: 60_000 }, () => {
  it("gives the same bytes with one thread and with several", async () => {
    const one = await map(many, { into: "one", threads: 1 });
    const four = await map(many, { into: "four", threads: 4 });
    expect(one.tables).toEqual([{ name: "names", n: 1800 }]);
    expect(four.bytes.equals(one.bytes)).toBe(true);
  });

  it("works on what is new or changed alone, and gives the bytes of a full run", async () => {
    await map({ a: "well", b: "well", c: "well", d: "throw" }, { into: "first" });
    const kept = { a: "well", c: "well", d: "throw", e: "well" };
    const again = await map(kept, { into: "second", before: "first" });
    expect(again).toMatchObject({ read: 4, accepted: 3, reused: 2 });
    expect(again.refused.map(({ source }) => source)).toEqual(["d.txt"]);
    const full = await map(kept, { into: "full" });
    expect(full.reused).toBe(0);
    expect(again.bytes.equals(full.bytes)).toBe(true);
    const rows = await readRows(store, names, join(folder, "second/names.parquet"));
    expect([...new Set(rows.map(({ article_id }) => article_id))]).toEqual(["a", "c", "e"]);
  });

  it("does not ask again about what the rules refused, but about what an accident befell", async () => {
    await map({ a: "well", b: "refuse", c: "throw" }, { into: "third" });
    const again = await map({ a: "well", b: "refuse", c: "throw" }, { into: "4", before: "third" });
    expect(again).toMatchObject({ read: 3, accepted: 1, reused: 2 });
    expect(again.refused.map(({ reason }) => reason)).toEqual(["too_short", "failed"]);
    const without = await map({ a: "well" }, { into: "5", before: "4" });
    expect(without).toMatchObject({ read: 1, accepted: 1, refused: [] });
  });

  it.each<[string, object, () => Promise<void>]>([
    ["the rules are others", { ruleset: "2" }, async () => undefined],
    [
      "the tables are not those of the keys",
      {},
      () => writeFile(join(folder, "base/names.parquet"), "x"),
    ],
  ])("takes nothing over where %s", async (_, options, meddle) => {
    await map({ a: "well" }, { into: "base" });
    await meddle();
    const again = await map({ a: "well" }, { into: "next", before: "base", ...options });
    expect(again.reused).toBe(0);
    expect(again.accepted).toBe(1);
  });
});
