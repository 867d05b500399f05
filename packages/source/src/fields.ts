import { isTooDeep, tooDeep } from "./html/depth.ts";
import { htmlText, isHtml } from "./html/html-text.ts";
import type { Limits } from "./limits.ts";
import { type Fault, InputFault, type Read } from "./record.ts";

const LONGEST_DETAIL = 500;

const NAMES = {
  text: ["text", "body", "content", "article", "article_text", "maintext", "full_text", "raw"],
  id: ["id", "source_id", "article_id", "doc_id", "document_id", "guid", "uuid"],
  url: ["url", "link", "uri", "source_url", "page_url", "canonical_url", "documentidentifier"],
  title: ["title", "headline"],
  date: [
    "published",
    "published_on",
    "published_at",
    "publication_date",
    "publish_date",
    "date_publish",
    "date_published",
    "pubdate",
    "date",
    "datetime",
    "timestamp",
  ],
  outlet: ["outlet", "publisher", "site_name", "newspaper", "domain", "sourcecommonname"],
} as const;

/** What a column may hold. */
export type Field = keyof typeof NAMES;
/** Columns of other names than the usual ones: what is in them. */
export type ColumnNames = Readonly<Partial<Record<Field, string>>>;

/** The fields that columns are found for. */
const fields = Object.keys(NAMES) as readonly Field[];

/** Columns out of pairs such as `text=contenu`, several of them parted by commas. */
export function parseColumns(pairs: readonly string[]): ColumnNames {
  const split = pairs.flatMap((pair) => pair.split(","));
  return Object.fromEntries(split.filter((pair) => pair !== "").map(parsePair));
}

function parsePair(pair: string): [Field, string] {
  const [name = "", ...column] = pair.split("=");
  const field = fields.find((one) => one === name.trim());
  if (field !== undefined && column.join("=").trim() !== "")
    return [field, column.join("=").trim()];
  throw new Error(`collect: ${pair}: is no FIELD=COLUMN with a field of ${fields.join(", ")}`);
}

type Row = Readonly<Record<string, unknown>>;

/** How rows are read. */
export interface RowOptions {
  readonly columns: ColumnNames;
  readonly limits: Limits;
}

/** An article out of a row or an object. `all` names the columns of its table. */
export function readRow(
  row: Row,
  { columns, limits }: RowOptions,
  all: readonly string[] = Object.keys(row),
): Read {
  const cells = new Map(Object.entries(row).map(([name, value]) => [plain(name), value] as const));
  const cell = (field: Field) =>
    namesOf(field, columns)
      .map((name) => textOf(cells.get(name)))
      .find((text) => text !== null) ?? null;
  const text = cell("text");
  if (text === null) return { fault: noText(columns) };
  const isPage = isHtml(text);
  if (isPage && isTooDeep(text, limits.pageDepth)) return { fault: tooDeep(limits) };
  const record = {
    text: isPage ? htmlText(text) : text,
    id: cell("id"),
    url: cell("url"),
    title: cell("title"),
    outlet: cell("outlet"),
    published: columns.date === undefined && isCrawl(all) ? null : cell("date"),
  };
  return { record };
}

/** Throws the fault of a table whose columns hold no text. */
export function checkColumns(names: readonly string[], columns: ColumnNames): void {
  if (names.some((name) => namesOf("text", columns).includes(plain(name)))) return;
  const detail = `has no column ${namesOf("text", columns).join(", ")}, but ${names.join(", ")}`;
  throw new InputFault("no_text_column", detail.slice(0, LONGEST_DETAIL));
}

/** Those of the columns that an article is made from. */
export function usedColumns(names: readonly string[], columns: ColumnNames): string[] {
  const used = new Set(fields.flatMap((field) => namesOf(field, columns)));
  return names.filter((name) => used.has(plain(name)));
}

function noText(columns: ColumnNames): Fault {
  return { reason: "no_text", detail: `has no text under ${namesOf("text", columns).join(", ")}` };
}

function namesOf(field: Field, columns: ColumnNames): readonly string[] {
  const own = columns[field];
  return own === undefined ? NAMES[field] : [plain(own), ...NAMES[field]];
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

function textOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    return textOf(value.filter((part) => typeof part === "string").join("\n\n"));
  }
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** Web crawls (FineWeb: dump; mC4: text, timestamp, url) carry the day of the crawl as the date. */
function isCrawl(names: readonly string[]): boolean {
  const all = names.map(plain);
  return all.includes("dump") || all.sort().join() === "text,timestamp,url";
}
