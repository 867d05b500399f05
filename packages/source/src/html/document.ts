/// <reference lib="dom" />
import { parseHTML } from "linkedom";

/** A document out of a page or a piece of one. */
export function parseDocument(html: string): Document {
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(page).document;
}
