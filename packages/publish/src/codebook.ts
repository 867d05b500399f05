import { describeColumn, duckdbType, type Table, views } from "@communique/model";
import type { z } from "zod";
import { isNullable, type Kind, kindOf } from "./kind.ts";
import { referenceOf } from "./references.ts";
import { publicTables, published } from "./tables.ts";

const INTRODUCTION = `# Codebook

Every table and view with its columns: what they hold, of which type, and where they point. Made from [packages/model](../packages/model/README.md) by \`npm run codebook\`; do not edit it by hand.

Codes: countries are ISO 3166-1 alpha-2 (alpha-3 stands in \`countries\`), days are ISO 8601, partial days EDTF (ISO 8601-2), languages ISO 639-1, topics have an IPTC Media Topics code, kinds of meeting CAMEO and PLOVER codes. Offsets count UTF-16 units from 0; the macro \`span(text, "start", "end")\` of the DuckDB file cuts by them.

**public** marks what the public copy holds too: no bodies, and nothing that speaks of bodies only.
`;

/** The codebook as Markdown. */
export function codebook(): string {
  const open = new Set(publicTables.map(({ name }) => name));
  const hidden = new Set(published.flatMap((table) => hiddenColumns(table)));
  const tables = published.map((table) => section(table, open.has(table.name), hidden));
  return [
    INTRODUCTION,
    "## Tables\n",
    ...tables,
    "## Views of communique.duckdb\n",
    ...views.map((view) => section(view, false, hidden)),
  ].join("\n");
}

/** The columns that the public copy of a table lacks, as `table.column`. */
function hiddenColumns({ name, row }: Table): string[] {
  const open = publicTables.find((table) => table.name === name);
  if (open === undefined) return [];
  return Object.keys(row.shape)
    .filter((column) => !(column in open.row.shape))
    .map((column) => `${name}.${column}`);
}

function section(table: Table, isPublic: boolean, hidden: ReadonlySet<string>): string {
  const rows = Object.entries(table.row.shape).map(([name, schema]) =>
    columnRow(table, name, schema, hidden.has(`${table.name}.${name}`)),
  );
  return [
    `### ${table.name}\n`,
    `${table.description} Key: ${table.key.map(code).join(", ")}.${isPublic ? " **public**" : ""}\n`,
    "| column | type | what it holds |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function columnRow(table: Table, name: string, schema: z.core.$ZodType, isHidden: boolean): string {
  const to = referenceOf(table.name, name);
  const notes = [
    describeColumn(schema),
    ...valuesNote(kindOf(schema)),
    ...fieldsNote(kindOf(schema)),
    ...(to === null ? [] : [`→ ${code(`${to.table}.${to.column}`)}`]),
    ...(isNullable(schema) ? ["may be empty"] : []),
    ...(isHidden ? ["not in the public copy"] : []),
  ];
  const cells = [code(name), code(duckdbType(schema)), notes.join("; ")];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function valuesNote(kind: Kind): string[] {
  const inner = kind.kind === "list" ? kind.item : kind;
  return inner.kind === "text" && inner.values ? [inner.values.map(code).join(" ")] : [];
}

/** What the fields of a struct hold. */
function fieldsNote(kind: Kind): string[] {
  const inner = kind.kind === "list" ? kind.item : kind;
  if (inner.kind !== "struct") return [];
  const fields = inner.fields.map((field) => {
    const note = [field.description, ...valuesNote(field.kind)].join("; ");
    return `${code(field.name)} (${note})`;
  });
  return [`each has ${fields.join(", ")}`];
}

function code(text: string): string {
  return `\`${text}\``;
}
