import { AsyncIterReader, type WARCRecord } from "warcio";
import { decodeText } from "../bytes/decode.ts";
import { readPageBytes } from "../html/page-bytes.ts";
import type { Limits } from "../limits.ts";
import { InputFault, type RawRecord, type Read } from "../record.ts";
import { charsetOf, unpackBody } from "./body.ts";
import { notesHeader, notesOf } from "./notes.ts";

/** An article out of a record of a web archive and its bytes as stored; null where they were too many. */
export async function readArchived(
  record: WARCRecord,
  stored: Uint8Array | null,
  limits: Limits,
): Promise<Read> {
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  if (status !== 200) return refuse("http_status", `the server answered ${status}`);
  const type = httpHeader(record, "Content-Type") ?? record.warcContentType ?? "";
  if (!/html|text\/plain/i.test(type)) return refuse("not_text", `is of type ${type || "?"}`);
  if (stored === null) return refuse("too_long", `has more than ${limits.recordBytes} bytes`);
  try {
    const read = readPayload(await bodyOf(record, stored, limits), type, limits);
    return read.record === undefined ? read : { record: described(record, read.record) };
  } catch (cause) {
    if (cause instanceof InputFault) return { fault: cause.fault };
    throw cause;
  }
}

async function bodyOf(record: WARCRecord, stored: Uint8Array, limits: Limits): Promise<Uint8Array> {
  const isChunked = httpHeader(record, "Transfer-Encoding")?.toLowerCase() === "chunked";
  const whole = isChunked ? await new AsyncIterReader([stored], null, true).readFully() : stored;
  return unpackBody(whole, httpHeader(record, "Content-Encoding"), limits.recordBytes);
}

function readPayload(bytes: Uint8Array, type: string, limits: Limits): Read {
  if (/html/i.test(type)) {
    if (bytes.length <= limits.pageBytes) return readPageBytes(bytes, limits, charsetOf(type));
    return refuse("too_long", `has more than ${limits.pageBytes} bytes`);
  }
  const { text, fault } = decodeText(bytes, charsetOf(type));
  return fault === undefined ? { record: { text } } : { fault };
}

/** The article with what the archive says of it; what the page itself says comes first. */
function described(record: WARCRecord, page: RawRecord): RawRecord {
  const notes = notesOf(record.warcHeader(notesHeader));
  return {
    ...page,
    title: page.title ?? notes.title,
    outlet: page.outlet ?? notes.outlet,
    published: page.published ?? notes.published,
    url: record.warcTargetURI ?? null,
    id: record.warcHeader("WARC-Record-ID")?.replaceAll(/^<?(urn:uuid:)?|>$/g, "") ?? null,
  };
}

function httpHeader(record: WARCRecord, name: string): string | null {
  return record.httpHeaders?.headers.get(name) ?? null;
}

function refuse(reason: string, detail: string): Read {
  return { fault: { reason, detail } };
}
