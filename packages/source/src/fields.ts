import { htmlText, isHtml } from "./html/html-text.ts";
import type { RawRecord } from "./record.ts";

const NAMES = {
  text: ["text", "body", "content", "article", "article_text", "maintext", "full_text", "raw"],
  id: ["id", "source_id", "article_id", "doc_id", "document_id", "guid", "uuid"],
  url: ["url", "link", "uri", "source_url", "page_url", "canonical_url"],
  title: ["title", "headline"],
  published: [
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
  outlet: ["outlet", "publisher", "site_name", "newspaper"],
} as const;

/** The names under which an article's text may stand. */
export const textColumns: readonly string[] = NAMES.text;

/** An article out of a row or an object with columns of the usual names; null without a text. */
export function recordOf(row: Readonly<Record<string, unknown>>): RawRecord | null {
  const cells = new Map(
    Object.entries(row).map(([name, value]) => [name.trim().toLowerCase(), value] as const),
  );
  const cell = (field: keyof typeof NAMES) =>
    NAMES[field].map((name) => textOf(cells.get(name))).find((text) => text !== null) ?? null;
  const text = cell("text");
  if (text === null) return null;
  return {
    text: isHtml(text) ? htmlText(text) : text,
    id: cell("id"),
    url: cell("url"),
    title: cell("title"),
    outlet: cell("outlet"),
    published: isCrawl(cells) ? null : cell("published"),
  };
}

/** Whether the names of columns include one for the text. */
export function hasTextColumn(names: readonly string[]): boolean {
  return names.some((name) => textColumns.includes(name.trim().toLowerCase()));
}

function textOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return textOf(value.filter((part) => textOf(part)).join("\n\n"));
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** Web crawls (FineWeb: dump; mC4: text, timestamp, url) carry the day of the crawl as the date. */
function isCrawl(cells: ReadonlyMap<string, unknown>): boolean {
  return cells.has("dump") || [...cells.keys()].sort().join() === "text,timestamp,url";
}
