import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rulesetHash } from "../src/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ruleset-"));
  await cp(join(import.meta.dirname, "../package.json"), join(folder, "package.json"));
});
afterAll(() => rm(folder, { recursive: true }));

async function hashWith(file: string, text: string): Promise<string> {
  await writeFile(join(folder, file), text);
  return rulesetHash(folder);
}

it.each([
  ["a.ts", "export const a: number = 1;", "// why\nexport const a:number  = 1;"],
  ["a.sql", "SELECT 1\nORDER BY 1", "-- why\nSELECT 1 ORDER BY 1"],
])("a comment in %s changes no rule", async (file, plain, commented) => {
  expect(await hashWith(file, commented)).toBe(await hashWith(file, plain));
});

it.each([
  ["a.ts", "export const a = 1;", "export const a = 2;"],
  ["a.sql", "SELECT 1", "SELECT 2"],
  ["a.tsv", "form\nmai", "form\njuin"],
])("another value in %s does", async (file, one, other) => {
  expect(await hashWith(file, one)).not.toBe(await hashWith(file, other));
});

it("does not depend on tests", async () => {
  const before = await rulesetHash(folder);
  await mkdir(join(folder, "test"));
  expect(await hashWith("test/a.ts", "export const a = 1;")).toBe(before);
});

it("depends on the reference tables that are read, and on no others", async () => {
  const hashes = [[], ["countries"], ["countries", "topics"], null].map((tables) =>
    rulesetHash(folder, tables),
  );
  expect(new Set(await Promise.all(hashes)).size).toBe(4);
});
