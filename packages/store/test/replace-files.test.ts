import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { replaceFiles } from "../src/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "replace-"));
});
afterAll(() => rm(folder, { recursive: true }));

const fill = (text: string) => async (beside: string) => {
  await mkdir(join(beside, "tables"));
  for (const path of ["database", "tables/a", `tables/${text}`]) {
    await writeFile(join(beside, path), text);
  }
};

async function read(target: string): Promise<string[]> {
  const texts = ["database", "tables/a"].map((path) => readFile(join(target, path), "utf8"));
  return [...(await Promise.all(texts)), (await readdir(join(target, "tables"))).join()];
}

it("a folder takes the place of the older one whole: no file of it stays", async () => {
  const target = join(folder, "whole");
  await replaceFiles(target, fill("old"));
  await replaceFiles(target, fill("new"));
  expect(await read(target)).toEqual(["new", "new", "a,new"]);
});

/** What stands where after so many of the moves of a run that was killed while it put things into place. */
const moves: [from: string, to: string][] = [
  [".cut.tmp", ".cut.tmp.ready"],
  [".cut.tmp.ready/database", "cut/database"],
  ["cut/tables", ".cut.tmp.old/tables"],
  [".cut.tmp.ready/tables", "cut/tables"],
];

it.each([1, 2, 3, 4])(
  "a run killed after move %i of its files is finished by the next",
  async (count) => {
    const target = join(folder, "cut");
    await rm(target, { recursive: true, force: true });
    await replaceFiles(target, fill("old"));
    await mkdir(join(folder, ".cut.tmp"));
    await mkdir(join(folder, ".cut.tmp.old"), { recursive: true });
    await fill("new")(join(folder, ".cut.tmp"));
    for (const [from, to] of moves.slice(0, count))
      await rename(join(folder, from), join(folder, to));
    const failing = replaceFiles(target, () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await read(target)).toEqual(["new", "new", "a,new"]);
    expect(existsSync(join(folder, ".cut.tmp.ready"))).toBe(false);
  },
);
