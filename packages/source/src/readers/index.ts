import type { Reader } from "../reader.ts";
import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { jsonLines } from "./json-lines.ts";
import { parquet } from "./parquet.ts";
import { text } from "./text.ts";
import { warc } from "./warc.ts";

/** Every format that can be read: one file each in this folder. */
export const readers: readonly Reader[] = [csv, html, jsonLines, parquet, text, warc];

/** The reader of a file, by the ending of its name; undefined where no format fits. */
export function readerOf(path: string): Reader | undefined {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  return readers.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
}
