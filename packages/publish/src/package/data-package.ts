import { dataset, type Edition } from "../dataset.ts";
import { type DataFile, mediaTypes, type TableFormat } from "./file.ts";
import { tableSchema } from "./schema.ts";

/** The dataset as a Data Package v2; `folder` is where its files lie below the descriptor. */
export function dataPackage(files: readonly DataFile[], edition: Edition, folder = ""): object {
  const known = new Set(files.flatMap(({ table }) => (table === null ? [] : [table.name])));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: dataset.name,
    id: `urn:${dataset.name}:dataset`,
    title: dataset.title,
    description: `${dataset.description} ${dataset.rights}`,
    version: edition.version,
    ...(edition.date === null ? {} : { created: `${edition.date}T00:00:00Z` }),
    ...(edition.site === null ? {} : { homepage: edition.site }),
    keywords: [...dataset.keywords],
    licenses: [dataset.licence],
    contributors: [{ title: dataset.creator, roles: ["creator"] }],
    resources: files.map((file) => resource(file, known, folder)),
  };
}

function resource(file: DataFile, known: ReadonlySet<string>, folder: string): object {
  const { name, title, description, format, bytes, sha256, rows, table, parent } = file;
  return {
    name,
    path: `${folder}${file.path}`,
    title,
    description,
    format,
    mediatype: mediaTypes[format],
    ...(isText(format) ? { encoding: "utf-8" } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(hasRows(format) ? { rows } : {}),
    ...(table === null
      ? {}
      : {
          type: "table",
          schema: tableSchema(table, { format: format as TableFormat, known, parent }),
        }),
  };
}

/** Readers of the standard count the lines of one table, not events, nor the rows of all sheets. */
function hasRows(format: DataFile["format"]): boolean {
  return !["ics", "atom", "xlsx"].includes(format);
}

function isText(format: DataFile["format"]): boolean {
  return !["parquet", "arrow", "xlsx"].includes(format);
}
