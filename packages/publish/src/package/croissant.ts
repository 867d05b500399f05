import { describeColumn, type Table } from "@communique/model";
import { dataset, type Edition } from "../dataset.ts";
import { type Kind, type KindField, kindOf } from "../kind.ts";
import { referenceOf } from "../references.ts";
import { croissantContext } from "./croissant-context.ts";
import { type DataFile, mediaTypes } from "./file.ts";

/**
 * The dataset in Croissant 1.1: its files, and its tables as record sets over the Parquet files.
 * `folder` is where the files lie below the description.
 */
export function croissant(files: readonly DataFile[], edition: Edition, folder = ""): object {
  const tables = files.flatMap(({ table, format, name }) =>
    table !== null && format === "parquet" ? [{ table, file: name }] : [],
  );
  const known = new Set(tables.map(({ table }) => table.name));
  return {
    "@context": croissantContext,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: dataset.name,
    alternateName: dataset.title,
    description: `${dataset.description} ${dataset.rights}`,
    license: dataset.licence.path,
    url: edition.site ?? HOME,
    creator: { "@type": "sc:Organization", name: dataset.creator },
    ...(edition.date === null ? {} : { datePublished: edition.date }),
    version: edition.version,
    keywords: [...dataset.keywords],
    inLanguage: ["fr", "en"],
    isLiveDataset: true,
    citeAs: citation(edition),
    distribution: files.map((file) => fileObject(file, `${folder}${file.path}`)),
    recordSet: tables.map(({ table, file }) => recordSet(table, file, known)),
  };
}

/** Stands for the dataset where it has no address yet. */
const HOME = "https://communique.example/";

/** The name by which Croissant's readers know Parquet. */
const PARQUET = "application/x-parquet";

function citation({ version, date, site }: Edition): string {
  const year = date === null ? "" : ` year = {${date.slice(0, 4)}},`;
  const url = site === null ? "" : ` url = {${site}},`;
  return `@misc{communique, title = {${dataset.title}}, author = {{${dataset.creator}}},${year}${url} version = {${version}}}`;
}

function fileObject(file: DataFile, contentUrl: string): object {
  return {
    "@type": "cr:FileObject",
    "@id": file.name,
    name: file.name,
    description: file.description,
    contentUrl,
    contentSize: `${file.bytes} B`,
    encodingFormat: file.format === "parquet" ? PARQUET : mediaTypes[file.format],
    sha256: file.sha256,
  };
}

function recordSet(table: Table, file: string, known: ReadonlySet<string>): object {
  const id = (column: string) => `${table.name}/${column}`;
  return {
    "@type": "cr:RecordSet",
    "@id": table.name,
    name: table.name,
    description: table.description,
    key: table.key.map((column) => ({ "@id": id(column) })),
    field: Object.entries(table.row.shape).map(([column, schema]) => {
      const to = referenceOf(table.name, column);
      const isKnown = to !== null && to.table !== table.name && known.has(to.table);
      return {
        "@type": "cr:Field",
        "@id": id(column),
        name: column,
        description: describeColumn(schema),
        ...fieldContent(kindOf(schema), { id: id(column), file, column }),
        ...(isKnown ? { references: { field: { "@id": `${to.table}/${to.column}` } } } : {}),
      };
    }),
  };
}

const dataTypes = {
  text: "sc:Text",
  day: "sc:Date",
  whole: "sc:Integer",
  real: "sc:Float",
  flag: "sc:Boolean",
} as const;

/** Where a field's values are. */
interface Place {
  readonly id: string;
  readonly file: string;
  readonly column: string;
  /** The part of a struct, as a JSONPath. */
  readonly jsonPath?: string;
}

/** What a field holds and where that is; a struct holds fields of its own. */
function fieldContent(kind: Kind, place: Place): object {
  if (kind.kind === "struct") return { subField: kind.fields.map((each) => subField(each, place)) };
  if (kind.kind !== "list") return { dataType: dataTypes[kind.kind], source: sourceOf(place) };
  return { ...fieldContent(kind.item, place), isArray: true, arrayShape: "-1" };
}

function subField({ name, kind, description }: KindField, { id, file, column }: Place): object {
  const own = `${id}/${name}`;
  return {
    "@type": "cr:Field",
    "@id": own,
    name,
    description,
    ...fieldContent(kind, { id: own, file, column, jsonPath: `$.${name}` }),
  };
}

function sourceOf({ file, column, jsonPath }: Place): object {
  const transform = jsonPath === undefined ? {} : { transform: { jsonPath } };
  return { fileObject: { "@id": file }, extract: { column }, ...transform };
}
