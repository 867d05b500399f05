import { unpackedName } from "../bytes/unpack.ts";
import type { Reader } from "../reader.ts";
import { InputFault } from "../record.ts";
import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { jsonLines } from "./json-lines.ts";
import { parquet } from "./parquet.ts";
import { text } from "./text.ts";
import { warc } from "./warc.ts";

/** Every format that can be read: one file each in this folder. */
export const readers: readonly Reader[] = [csv, html, jsonLines, parquet, text, warc];

/** The reader of a file: by what its first characters show, else by the ending of its name. */
export function readerOf(path: string, head: string): Reader | undefined {
  const name = unpackedName(path).toLowerCase();
  const shown = readers.find((reader) => reader.shows?.(head));
  return shown ?? readers.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
}

/** The reader of an address: only Parquet can be read in parts from afar. */
export function remoteReader(address: string): Reader {
  const path = address.replace(/[?#].*$/, "");
  if (parquet.endings.some((ending) => path.toLowerCase().endsWith(ending))) return parquet;
  throw new InputFault("unknown_format", "only .parquet is read from afar: download it first");
}
