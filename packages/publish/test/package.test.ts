import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeColumn } from "@communique/model";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  codebook,
  croissant,
  type DataFile,
  dataPackage,
  publicTables,
  published,
  references,
  type TableFormat,
} from "../src/index.ts";

const ajv = addFormats.default(new Ajv({ allErrors: true, strictRequired: false }));
const schema = (name: string) =>
  ajv.compile(
    JSON.parse(readFileSync(join(import.meta.dirname, `../schemas/${name}.json`), "utf8")),
  );
const official = addFormats
  .default(new Ajv({ strict: false }))
  .compile(
    JSON.parse(readFileSync(join(import.meta.dirname, "../schemas/data-package-2-0.json"), "utf8")),
  );
const check = { package: schema("data-package"), croissant: schema("croissant") };

const sha256 = "0".repeat(64);
const files: DataFile[] = publicTables.flatMap((table) =>
  (["parquet", "csv", "arrow"] as TableFormat[]).map((format) => ({
    ...{ path: `${table.name}.${format}`, name: `${table.name}.${format}` },
    ...{ title: table.name, description: table.description },
    ...{ format, bytes: 1, sha256, rows: 1, table },
  })),
);
const feed: DataFile = {
  ...{ path: "meetings.atom", name: "meetings.atom", title: "New", description: "New." },
  ...{ format: "atom" as const, bytes: 1, sha256, rows: 1, table: null },
};
const edition = { version: "0.1.0", date: "2025-01-01", site: "https://site.example/" };

describe("datapackage.json", () => {
  it.each([
    ["at home", { ...edition, site: null, date: null }, ""],
    ["on a site", edition, "public/"],
  ])("fits the schema %s", (_, told, folder) => {
    check.package(dataPackage([...files, feed], told, folder));
    expect(check.package.errors).toBeNull();
    official(dataPackage([...files, feed], told, folder));
    expect(official.errors).toBeNull();
  });

  it.each<[string, Partial<DataFile>]>([
    ["a path that leaves the folder", { path: "../x.csv" }],
    ["a path from the root", { path: "/x.csv" }],
    ["a name with blanks", { name: "a b" }],
    ["a hash that is none", { sha256: "x" }],
  ])("would not fit with %s", (_, wrong) => {
    expect(check.package(dataPackage([{ ...feed, ...wrong }], edition))).toBe(false);
  });
});

describe("croissant.json", () => {
  it("fits the schema", () => {
    check.croissant(croissant([...files, feed], edition));
    expect(check.croissant.errors).toBeNull();
  });

  it("would not fit without a file", () => {
    expect(check.croissant(croissant([], edition))).toBe(false);
  });

  it("refers to files and fields that it has", () => {
    const text = JSON.stringify(croissant(files, edition));
    const ids = new Set([...text.matchAll(/"@type":"[^"]+","@id":"([^"]+)"/g)].map(([, id]) => id));
    const named = [...text.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the public copy", () => {
  it("has no body, and no table that speaks of bodies only", () => {
    const columns = publicTables.flatMap(({ name, row }) =>
      Object.keys(row.shape).map((column) => `${name}.${column}`),
    );
    expect(columns).not.toContain("articles.body");
    expect(columns).toContain("sentences.text");
    expect(columns).toContain("articles.url");
    expect(publicTables.map(({ name }) => name)).not.toContain("mentions");
  });
});

describe("references", () => {
  it.each(references.map((each) => [`${each.table}.${each.column}`, each] as const))(
    "%s points from a column that is there to one that is there",
    (_, { table, column, to }) => {
      const shapeOf = (name: string) => published.find((each) => each.name === name)?.row.shape;
      expect(Object.keys(shapeOf(table) ?? {})).toContain(column);
      expect(Object.keys(shapeOf(to.table) ?? {})).toContain(to.column);
    },
  );
});

describe("the codebook", () => {
  it("says every description of every column", () => {
    const text = codebook();
    const words = published.flatMap(({ description, row }) => [
      description,
      ...Object.values(row.shape).map(describeColumn),
    ]);
    expect(words.filter((each) => !text.includes(each.replaceAll("|", "\\|")))).toEqual([]);
  });
});
