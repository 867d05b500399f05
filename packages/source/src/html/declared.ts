/// <reference lib="dom" />
import { edtfOf } from "../edtf.ts";
import { type LinkedThing, linkedText, linkedThings } from "./linked-data.ts";

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

/** What a page declares of itself, to machines. */
export interface Declared {
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly headline: string | null;
  readonly articleBody: string | null;
}

/** What a page declares: JSON-LD first, then Open Graph and other metadata, then its times. */
export function declaredOf(document: Document): Declared {
  const things = linkedThings(document);
  return {
    url: attribute(document, 'link[rel="canonical"]', "href") ?? meta(document, "og:url"),
    outlet: meta(document, "og:site_name") ?? publisherOf(things),
    published: publishedOf(document, linkedText(things, "datePublished")),
    headline: linkedText(things, "headline") ?? meta(document, "og:title"),
    articleBody: linkedText(things, "articleBody"),
  };
}

/** The text of an element in one line; null where there is none. */
export function textOf(element: Element | null): string | null {
  return clean(element?.textContent);
}

function publisherOf(things: readonly LinkedThing[]): string | null {
  const publisher = things.map((thing) => thing.publisher).find((one) => isThing(one));
  return isThing(publisher) ? linkedText([publisher], "name") : null;
}

function isThing(value: unknown): value is LinkedThing {
  return typeof value === "object" && value !== null;
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
