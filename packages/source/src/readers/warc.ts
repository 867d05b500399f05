import { WARCParser, type WARCRecord } from "warcio";
import { decodeText } from "../decode.ts";
import { pageCharset } from "../html/charset.ts";
import { readPage } from "../html/read-page.ts";
import { readBytes } from "../open-file.ts";
import type { Reader } from "../reader.ts";
import { type Found, InputFault } from "../record.ts";

const ARTICLE_TYPES = new Set(["response", "resource", "conversion"]);

/** A web archive: one article a page that was fetched (WARC) or a text taken from one (WET). */
export const warc: Reader = {
  format: "warc",
  endings: [".warc", ".wet"],
  async *read(file, { limits }) {
    const source = watched(readBytes(file, limits));
    let number = 0;
    for await (const record of new WARCParser(source.chunks)) {
      if (!record.warcType) break;
      number += 1;
      const bytes = await takeBytes(record, limits.recordBytes);
      // A record that asks for bytes after the last one makes warcio's own skipping turn forever.
      if (source.hasEnded()) throw new InputFault("truncated", `record ${number} ends early`);
      if (!ARTICLE_TYPES.has(record.warcType)) continue;
      const at = `record ${number}`;
      if (bytes !== null) yield readRecord(record, bytes, at);
      else yield refuse(at, "too_long", `has more than ${limits.recordBytes} bytes`);
    }
    if (number === 0) throw new InputFault("unreadable", "holds no record of a web archive");
  },
};

function watched(bytes: AsyncIterable<Uint8Array>) {
  let ended = false;
  async function* chunks() {
    yield* bytes;
    ended = true;
  }
  return { chunks: chunks(), hasEnded: () => ended };
}

/** A record's bytes, always read to their end; null where they are more than allowed. */
async function takeBytes(record: WARCRecord, most: number): Promise<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of record) {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  }
  return length <= most ? Buffer.concat(parts) : null;
}

function readRecord(record: WARCRecord, bytes: Uint8Array, at: string): Found {
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  if (status !== 200) return refuse(at, "http_status", `the server answered ${status}`);
  const type = contentType(record);
  if (!/html|text\/plain/i.test(type)) return refuse(at, "not_text", `is of type ${type || "?"}`);
  return { at, record: pageOf(record, bytes, type) };
}

function pageOf(record: WARCRecord, bytes: Uint8Array, type: string) {
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? pageCharset(bytes);
  const text = decodeText(bytes, charset);
  const page = /html/i.test(type) ? readPage(text) : { text };
  const url = record.warcTargetURI ?? null;
  const id = record.warcHeader("WARC-Record-ID")?.replaceAll(/^<?(urn:uuid:)?|>$/g, "") ?? null;
  return { ...page, url, id };
}

function contentType(record: WARCRecord): string {
  const headers = record.httpHeaders?.headers;
  return headers?.get("content-type") ?? record.warcHeader("Content-Type") ?? "";
}

function refuse(at: string, reason: string, detail: string): Found {
  return { at, fault: { reason, detail } };
}
