import { existsSync } from "node:fs";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { replaceFiles } from "../src/index.ts";

let folder: string;
let target: string;
let kept: string[];
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "replace-"));
});
beforeEach(() => {
  count += 1;
  target = join(folder, `target-${count}`);
  kept = [];
});
afterAll(() => rm(folder, { recursive: true }));

const put = async (base: string, files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(base, path)), { recursive: true });
    await writeFile(join(base, path), text);
  }
};
const listing = {
  file: ".list",
  sign: "database",
  onKept: (_: string, now: string) => void kept.push(now.slice(target.length + 1)),
};
const write = (files: Readonly<Record<string, string>>) =>
  replaceFiles(target, (beside) => put(beside, files), { listing });

async function contents(): Promise<Record<string, string>> {
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== ".list")
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(target.length + 1), await readFile(path, "utf8")]),
  );
  return Object.fromEntries(texts.sort());
}

const old = { database: "old", "tables/a": "old", "tables/deep/b": "old" };

describe("with a list of what was written", () => {
  it.each<[string, Record<string, string>, Record<string, string>, Record<string, string>]>([
    [
      "a file of ours is replaced",
      old,
      {},
      { database: "new", "tables/a": "new", "tables/c": "new" },
    ],
    [
      "files of others stay, wherever they lie",
      old,
      { mine: "my", "tables/mine": "my", "tables/deep/mine": "my" },
      {
        ...{ database: "new", "tables/a": "new", "tables/c": "new" },
        ...{ mine: "my", "tables/mine": "my", "tables/deep/mine": "my" },
      },
    ],
    [
      "a file of others in the place of a new one is set aside",
      old,
      { "tables/c": "my" },
      { database: "new", "tables/a": "new", "tables/c": "new", "tables/c.kept": "my" },
    ],
    [
      "a file of ours that was changed is set aside",
      old,
      { database: "my", "tables/a.kept": "older" },
      {
        ...{ database: "new", "database.kept": "my" },
        ...{ "tables/a": "new", "tables/a.kept": "older", "tables/c": "new" },
      },
    ],
    [
      "a file of ours that was changed and has no successor stays",
      old,
      { "tables/deep/b": "my" },
      { database: "new", "tables/a": "new", "tables/c": "new", "tables/deep/b": "my" },
    ],
    [
      "a folder that was never ours keeps everything",
      {},
      { "tables/a": "my", notes: "my" },
      {
        ...{ database: "new", "tables/a": "new", "tables/a.kept": "my" },
        ...{ "tables/c": "new", notes: "my" },
      },
    ],
  ])("%s", async (_, before, others, after) => {
    if (Object.keys(before).length > 0) await write(before);
    await put(target, others);
    await write({ database: "new", "tables/a": "new", "tables/c": "new" });
    expect(await contents()).toEqual(after);
    const aside = Object.keys(after).filter((path) => path.endsWith(".kept"));
    expect(kept).toEqual(aside.filter((path) => !(path in others)));
  });

  it("empty folders of ours go", async () => {
    await write(old);
    await write({ database: "new" });
    expect(await readdir(target)).toEqual([".list", "database"]);
  });

  it("a second file that is set aside has a name of its own", async () => {
    for (const text of ["one", "two"]) {
      await write(old);
      await put(target, { "tables/a": text });
    }
    await write(old);
    expect(await contents()).toEqual({ ...old, "tables/a.kept": "one", "tables/a.kept-2": "two" });
  });

  it("files of ours from before there was a list are replaced, others stay", async () => {
    await put(target, { ...old, "tables/mine": "my" });
    await write({ database: "new", "tables/a": "new" });
    const rest = { "tables/deep/b": "old", "tables/mine": "my" };
    expect(await contents()).toEqual({ database: "new", "tables/a": "new", ...rest });
    expect(kept).toEqual([]);
  });

  it("a folder that is a link stays one", async () => {
    await mkdir(join(folder, "elsewhere"));
    await mkdir(target);
    await symlink(join(folder, "elsewhere"), join(target, "tables"));
    await write(old);
    await write({ database: "new", "tables/a": "new" });
    expect(await readdir(join(folder, "elsewhere"))).toEqual(["a"]);
  });
});

describe("what stands in the way for good is told before anything changes", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ["a file where a folder must be", { tables: "my" }, /target-\d+\/tables: this is no folder/],
    ["a folder where a file must be", { "database/x": "my" }, /database: this is a folder/],
  ])("%s", async (_, others, says) => {
    await put(target, others);
    await expect(write(old)).rejects.toThrow(says);
    expect(await contents()).toEqual(others);
    expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

/** What stands where after so many of the moves of a run that was killed while it put things into place. */
const moves: [from: string, to: string][] = [
  [".cut.tmp", ".cut.tmp.ready"],
  [".cut.tmp.ready/database", "cut/database"],
  [".cut.tmp.ready/tables/a", "cut/tables/a"],
  [".cut.tmp.ready/tables/new", "cut/tables/new"],
];

it.each([1, 2, 3, 4])(
  "a run killed after move %i of its files is finished by the next",
  async (done) => {
    target = join(folder, "cut");
    await rm(target, { recursive: true, force: true });
    const make = (text: string) => ({ database: text, "tables/a": text, [`tables/${text}`]: text });
    await write(make("old"));
    await put(target, { "tables/mine": "my" });
    const [beside, other] = [join(folder, ".cut.tmp"), join(folder, "other")];
    await replaceFiles(other, (at) => put(at, make("new")), { listing });
    await rename(other, beside);
    for (const [from, to] of moves.slice(0, done))
      await rename(join(folder, from), join(folder, to));
    const failing = replaceFiles(target, () => Promise.reject(new Error("no")), { listing });
    await expect(failing).rejects.toThrow("no");
    expect(await contents()).toEqual({ ...make("new"), "tables/mine": "my" });
    expect(existsSync(join(folder, ".cut.tmp.ready"))).toBe(false);
  },
);
