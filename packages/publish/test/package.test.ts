import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeColumn, type Table } from "@communique/model";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  codebook,
  croissant,
  type DataFile,
  dataPackage,
  type FlatTable,
  flatTables,
  kindOf,
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
const fileOf = ({ table, items }: FlatTable, format: TableFormat): DataFile => ({
  ...{ path: `${table.name}.${format}`, name: `${table.name}.${format}` },
  ...{ title: table.name, description: table.description },
  ...{ format, bytes: 1, sha256, rows: 1, table, parent: items?.of },
});
const files: DataFile[] = publicTables.flatMap((table) => [
  fileOf({ table, items: null }, "parquet"),
  fileOf({ table, items: null }, "arrow"),
  ...flatTables(table).map((flat) => fileOf(flat, "csv")),
]);
/** The standard has lists since version 2.0; its profile of that version forgot them. */
const withoutLists = (descriptor: object) =>
  JSON.parse(JSON.stringify(descriptor).replaceAll('"type":"list"', '"type":"array"'));
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
    official(withoutLists(dataPackage([...files, feed], told, folder)));
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

interface Resource {
  readonly name: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

describe("keys in datapackage.json", () => {
  const { resources } = dataPackage(files, edition) as { resources: Resource[] };
  const schemaOf = (name: string) => resources.find((each) => each.name === name)?.schema;

  it.each(publicTables.map((table) => [table.name, table] as const))(
    "%s has the key of the model in every format",
    (name, { key }) => {
      for (const format of ["parquet", "csv", "arrow"]) {
        expect(schemaOf(`${name}.${format}`)?.primaryKey).toEqual(key);
      }
    },
  );

  it.each(
    references
      .filter(({ table, to }) => [table, to.table].every((name) => schemaOf(`${name}.csv`)))
      .map((each) => [`${each.table}.${each.column}`, each] as const),
  )("%s is told where it points", (_, { table, column, to }) => {
    const resource = table === to.table ? {} : { resource: `${to.table}.csv` };
    expect(schemaOf(`${table}.csv`)?.foreignKeys).toContainEqual({
      fields: [column],
      reference: { ...resource, fields: [to.column] },
    });
  });

  it("every key is of columns that are there, here and where it points", () => {
    const columnsOf = (name: string) => schemaOf(name)?.fields.map((field) => field.name) ?? [];
    for (const { name, schema } of resources) {
      expect(columnsOf(name)).toEqual(expect.arrayContaining([...(schema?.primaryKey ?? [])]));
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        expect(columnsOf(name)).toEqual(expect.arrayContaining([...fields]));
        const there = columnsOf(reference.resource ?? name);
        expect(there).toEqual(expect.arrayContaining([...reference.fields]));
      }
    }
  });
});

describe("tables for CSV", () => {
  it.each(publicTables.map((table) => [table.name, table] as const))(
    "%s has no list of structs left, and loses none",
    (_, table) => {
      const flat = flatTables(table);
      const kinds = flat.flatMap((each) => Object.values(each.table.row.shape).map(kindOf));
      expect(JSON.stringify(kinds)).not.toContain('"struct"');
      const gone = Object.keys(table.row.shape).filter(
        (name) => !(name in (flat[0]?.table.row.shape ?? {})),
      );
      expect(flat.slice(1).map(({ items }) => items?.column)).toEqual(gone);
    },
  );

  it("the items of a list have the key of their row, their place, and their fields", () => {
    const series = publicTables.find(({ name }) => name === "series") as Table;
    const [, editions] = flatTables(series);
    expect(editions?.table.name).toBe("series_editions");
    expect(editions?.table.key).toEqual(["series", "position"]);
    expect(Object.keys(editions?.table.row.shape ?? {})).toEqual([
      ...["series", "position", "ordinal", "year"],
    ]);
  });
});

describe("croissant.json", () => {
  it("fits the schema", () => {
    check.croissant(croissant([...files, feed], edition));
    expect(check.croissant.errors).toBeNull();
  });

  it("tells the fields of a list of structs, and where each is", () => {
    const { recordSet } = croissant(files, edition) as { recordSet: Record<string, unknown>[] };
    const text = JSON.stringify(recordSet.find(({ name }) => name === "series"));
    const field =
      '"@id":"series/editions/year","name":"year","description":"Year","dataType":"sc:Integer"';
    expect(text).toContain(field);
    expect(text).toContain('"extract":{"column":"editions"},"transform":{"jsonPath":"$.year"}');
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
