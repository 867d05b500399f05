import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../../language/src/fr/lexicons");
const files = readdirSync(folder).filter((file) => file.startsWith("entity-"));

describe.each(files)("%s", (file) => {
  const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  const rows = lines.slice(1);

  test("is sorted, without a row twice", () => {
    expect(rows).toEqual([...new Set(rows)].sort());
  });

  test("has a source in each row", () => {
    const width = lines[0]?.split("\t").length;
    expect(lines[0]?.endsWith("\tsource")).toBe(true);
    for (const row of rows) {
      expect(row.split("\t")).toHaveLength(width ?? 0);
      expect(row).toMatch(/\t\S+$/);
    }
  });
});
