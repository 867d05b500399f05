/// <reference lib="dom" />
import { Readability } from "@mozilla/readability";
import type { RawRecord } from "../record.ts";
import { declaredOf, textOf } from "./declared.ts";
import { parseDocument } from "./document.ts";
import { htmlText, isHtml, nodeText } from "./html-text.ts";
import { dropLinkLines, prune } from "./prune.ts";
import { narrow } from "./scope.ts";
import { dayOf, stampOf } from "./stamp.ts";

const LEAST_TEXT = 200;

/** An article out of a page: its text by Readability, the rest by what the page declares. */
export function readPage(html: string): RawRecord {
  const document = parseDocument(html);
  const { headline, articleBody, ...declared } = declaredOf(document);
  const heading = textOf(document.querySelector("h1"));
  const title = headline ?? textOf(document.querySelector("title"));
  prune(document);
  narrow(document, title);
  const stamp = declared.published === null ? stampOf(document) : null;
  const published = declared.published ?? dayOf(stamp);
  const text = longerOf(articleText(document, title), articleBody ?? "");
  return {
    ...declared,
    published,
    title: headline ?? heading ?? title,
    text: published === null ? withStamp(text, stamp) : text,
  };
}

/** Where a script draws the page, only its linked data hold the text. */
function longerOf(text: string, linked: string): string {
  if (linked.length <= 2 * text.length) return text;
  return isHtml(linked) ? htmlText(linked) : linked;
}

/** The text of what is left when the page's frame is gone. */
function articleText(document: Document, title: string | null): string {
  const content = parseDocument(extract(document) ?? "").body;
  dropLinkLines(content);
  dropTitle(content, title);
  const text = nodeText(content);
  if (text.length >= LEAST_TEXT) return text;
  for (const frame of document.querySelectorAll("header, footer")) frame.remove();
  dropTitle(document.body, title);
  const whole = nodeText(document.body);
  return whole.length > 2 * text.length ? whole : text;
}

/** Who cleans the text reads the day in the stamp, if no field of the page states it. */
function withStamp(text: string, stamp: string | null): string {
  return stamp === null || text === "" || text.includes(stamp) ? text : `${stamp}\n\n${text}`;
}

/** Readability throws on some broken trees; the whole page's text serves then. */
function extract(document: Document): string | null {
  try {
    return new Readability(document.cloneNode(true) as Document).parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** The title has a column of its own. */
function dropTitle(content: Element, title: string | null): void {
  const heading = content.querySelector("h1, h2");
  if (heading !== null && textOf(heading) === title) heading.remove();
}
