/// <reference lib="dom" />
import { Readability } from "@mozilla/readability";
import { edtfOf } from "../edtf.ts";
import type { RawRecord } from "../record.ts";
import { nodeText, parseDocument } from "./html-text.ts";
import { linkedText, linkedThings } from "./linked-data.ts";

const DATE_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "date",
  "pubdate",
  "publishdate",
  "publication_date",
  "DC.date.issued",
  "DC.date",
  "dcterms.created",
];
const LEAST_TEXT = 200;

/** An article out of a page: its text by Readability, the rest by what the page declares. */
export function readPage(html: string): RawRecord {
  const document = parseDocument(html);
  const things = linkedThings(document);
  const declared = {
    url: attribute(document, 'link[rel="canonical"]', "href") ?? meta(document, "og:url"),
    outlet: meta(document, "og:site_name"),
    published: publishedOf(document, linkedText(things, "datePublished")),
  };
  const title = linkedText(things, "headline") ?? meta(document, "og:title");
  const heading = clean(document.querySelector("h1")?.textContent);
  const article = extract(document);
  return {
    ...declared,
    title: title ?? heading ?? clean(article?.title),
    text: textOf(article?.content, document),
  };
}

/** Readability throws on some broken trees; the whole page's text serves then. */
function extract(document: Document) {
  try {
    return new Readability(document.cloneNode(true) as Document).parse();
  } catch {
    return null;
  }
}

function textOf(content: string | null | undefined, document: Document): string {
  const text = content ? nodeText(parseDocument(content).body) : "";
  if (text.length >= LEAST_TEXT) return text;
  for (const frame of document.querySelectorAll("nav, header, footer, form")) frame.remove();
  const whole = nodeText(document.body);
  return whole.length > 2 * text.length ? whole : text;
}

function publishedOf(document: Document, linked: string | null): string | null {
  const stamps = [...document.querySelectorAll('time[itemprop="datePublished"], time[datetime]')];
  const written = [
    linked,
    ...DATE_NAMES.map((name) => meta(document, name)),
    attribute(document, '[itemprop="datePublished"]', "content"),
    ...stamps.map((stamp) => stamp.getAttribute("datetime")),
  ];
  return written.find((date) => date !== null && edtfOf(date) !== null) ?? null;
}

function meta(document: Document, name: string): string | null {
  return (
    attribute(document, `meta[property="${name}"]`, "content") ??
    attribute(document, `meta[name="${name}"]`, "content") ??
    attribute(document, `meta[itemprop="${name}"]`, "content")
  );
}

function attribute(document: Document, selector: string, name: string): string | null {
  return clean(document.querySelector(selector)?.getAttribute(name));
}

function clean(text: string | null | undefined): string | null {
  const trimmed = text?.replaceAll(/\s+/g, " ").trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
