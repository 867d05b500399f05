import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reference } from "@communique/model";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadLexicons, loadReference } from "../src/index.ts";

const folders: string[] = [];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reference-"));
  folders.push(folder);
  for (const { name, row } of Object.values(reference)) {
    await writeFile(join(folder, `${name}.tsv`), `${Object.keys(row.shape).join("\t")}\n`);
  }
});
afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true }))));

const editions = (...lines: string[]) =>
  writeFile(
    join(folder, "series_editions.tsv"),
    `series_id\tordinal\tyear\tsource\n${lines.join("\n")}\n`,
  );

describe("the reference tables", () => {
  it("come typed, empty cells as null", async () => {
    await editions("amm\t53\t2020\tx");
    await writeFile(
      join(folder, "outlets.tsv"),
      "domain\toutlet\tcountry\tsource\na.example\tA\t\tx\n",
    );
    const { series_editions, outlets } = await loadReference(folder);
    expect(series_editions).toEqual([{ series_id: "amm", ordinal: 53, year: 2020, source: "x" }]);
    expect(outlets[0]?.country).toBeNull();
  });

  it.each<[string, string, RegExp]>([
    ["a word for a number", "amm\t53\tlately\tx", /series_editions\.tsv:2: .*year/],
    ["a cell too few", "amm\t53\t2020", /series_editions\.tsv:2: 3 cells where the header has 4/],
    ["an empty cell that must be filled", "amm\t\t2020\tx", /series_editions\.tsv:2: .*ordinal/],
  ])("say file and line of %s", async (_, line, message) => {
    await editions(line);
    await expect(loadReference(folder)).rejects.toThrow(message);
  });

  it("say which file is missing, and which column", async () => {
    const file = join(folder, "series_editions.tsv");
    await writeFile(file, "series_id\tordinal\n");
    await expect(loadReference(folder)).rejects.toThrow(/editions\.tsv:1: no column year, source/);
    await rm(file);
    await expect(loadReference(folder)).rejects.toThrow(/editions\.tsv: there is no such file/);
  });
});

it("lexicons come by the names of their files", async () => {
  const words = await mkdtemp(join(tmpdir(), "lexicons-"));
  folders.push(words);
  await writeFile(join(words, "months.tsv"), "form\tmonth\nmai\t5\n");
  await writeFile(join(words, "README.md"), "no table");
  expect(await loadLexicons(words)).toEqual({ months: [{ form: "mai", month: "5" }] });
});
