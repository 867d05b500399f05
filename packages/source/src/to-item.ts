import { createHash } from "node:crypto";
import { basename } from "node:path/posix";
import type { Collected } from "@communique/model";
import { unpackedName } from "./bytes/unpack.ts";
import { edtfOf } from "./edtf.ts";
import type { Limits } from "./limits.ts";
import { type Outlets, outletOf } from "./outlet.ts";
import type { Fault, Found, Item, RawRecord } from "./record.ts";

/** What a record is judged by, and completed with. */
export interface ItemContext {
  readonly source: string;
  readonly limits: Limits;
  readonly outlets: Outlets;
}

/** An article with its stable id, or the reason why there is none. */
export function toItem(found: Found, context: ItemContext): Item {
  const { source, limits } = context;
  const name = basename(source);
  const record = found.at === null ? name : `${name} ${found.at}`;
  if (found.record === undefined) return refuse(found.fault, source, record);
  const fault = faultOf(found.record, limits);
  if (fault !== null) return refuse(fault, source, record);
  const id = found.record.id ?? (found.at === null ? stemOf(name) : record);
  return { collected: collectedOf({ ...found.record, id }, record, context) };
}

function refuse({ reason, detail }: Fault, source: string, record: string): Item {
  return { rejected: { stage: "collect", source, record, reason, detail } };
}

function collectedOf(
  raw: RawRecord & { readonly id: string },
  record: string,
  { source, outlets }: ItemContext,
): Collected {
  const url = raw.url ?? null;
  return {
    article_id: articleId(raw.id, url, raw.text),
    source_id: raw.id,
    source,
    record,
    url,
    outlet: outletOf(raw, source, outlets),
    title: raw.title?.replaceAll(/\s+/g, " ").trim() || null,
    published: raw.published ? edtfOf(raw.published) : null,
    raw: raw.text,
  };
}

function articleId(source_id: string, url: string | null, text: string): string {
  const identity = JSON.stringify([source_id, url, text]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 16);
}

function stemOf(name: string): string {
  return unpackedName(name).replace(/\.[a-z]+$/i, "");
}

function faultOf(record: RawRecord, limits: Limits): Fault | null {
  const { text } = record;
  const nul = text.indexOf("\0");
  if (nul >= 0) return { reason: "nul_bytes", detail: `holds a NUL at character ${nul}` };
  if (text.trim() === "") return { reason: "empty", detail: "has no text" };
  if (text.length > limits.articleChars) {
    return { reason: "too_long", detail: `has more than ${limits.articleChars} characters` };
  }
  const words = countWords(text, limits.articleWords);
  if (words >= limits.articleWords) return null;
  return { reason: "too_short", detail: `has ${words} words` };
}

/** Words of a text; counting ends where there are enough. */
function countWords(text: string, enough: number): number {
  let count = 0;
  for (const _ of text.matchAll(/\p{L}{2,}/gu)) {
    count += 1;
    if (count === enough) break;
  }
  return count;
}
