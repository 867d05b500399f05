import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const folder = resolve(import.meta.dirname, "../src/fr/lexicons");
const files = readdirSync(folder).toSorted();

/** The column of a list's own values, between the form and its source, is one of these. */
const columns = new Set(
  "act check country cue format from group kind lemma level match month portfolio role rule synonym tense to topic value weekday weight".split(
    " ",
  ),
);

const read = (file: string) => {
  const text = readFileSync(join(folder, file), "utf8");
  const [header = "", ...lines] = text.replace(/\n$/, "").split("\n");
  return { text, header: header.split("\t"), lines };
};
const withoutSource = (line: string) => line.slice(0, line.lastIndexOf("\t"));
const bytes = (left: string, right: string) =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));

it("nothing but word lists lies in the folder", () => {
  expect(files.filter((file) => !/^[a-z]+(-[a-z]+)*\.tsv$/.test(file))).toEqual([]);
});

describe.each(files)("%s", (file) => {
  const { text, header, lines } = read(file);

  it("starts with form, ends with source, and has only known columns between", () => {
    expect([header[0], header.at(-1)]).toEqual(["form", "source"]);
    expect(header.slice(1, -1).filter((name) => !columns.has(name))).toEqual([]);
  });

  it("is clean text: NFC, no quotes, no blanks around cells, a cell a column", () => {
    expect(text.normalize("NFC") === text && text.endsWith("\n") && !/[\r"]/.test(text)).toBe(true);
    const odd = lines.filter((line) => {
      const cells = line.split("\t");
      return cells.length !== header.length || cells.some((cell) => cell !== cell.trim());
    });
    expect(odd).toEqual([]);
  });

  it("is sorted", () => {
    expect(lines).toEqual(lines.toSorted(bytes));
  });

  it("says nothing twice, and where each form comes from", () => {
    const keys = lines.map(withoutSource);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(lines.filter((line) => line.startsWith("\t") || line.endsWith("\t"))).toEqual([]);
  });
});
