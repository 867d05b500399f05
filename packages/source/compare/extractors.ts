/// <reference lib="dom" />
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseDocument } from "../src/html/document.ts";
import { nodeText } from "../src/html/html-text.ts";
import { readPage } from "../src/html/read-page.ts";

/** A way to find the article in a page. */
export interface Extractor {
  readonly name: string;
  extract(html: string): Promise<string>;
}

/** What is compared: two libraries as they are, and the reader that stands on the better one. */
export const extractors: readonly Extractor[] = [
  {
    name: "@mozilla/readability",
    extract: async (html) => textOf(new Readability(parseDocument(html)).parse()?.content),
  },
  {
    name: "defuddle",
    extract: async (html) => textOf((await Defuddle(parseDocument(html))).content),
  },
  { name: "readPage", extract: async (html) => readPage(html).text },
];

function textOf(content: string | null | undefined): string {
  return content ? nodeText(parseDocument(content).body) : "";
}
