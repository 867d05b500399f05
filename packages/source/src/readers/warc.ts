import { WARCParser, type WARCRecord } from "warcio";
import { type Chunks, peek } from "../bytes/chunks.ts";
import { readBytes } from "../bytes/open-file.ts";
import type { Limits } from "../limits.ts";
import type { Reader } from "../reader.ts";
import { type Found, InputFault } from "../record.ts";
import { readArchived } from "../web/archived.ts";

const ARTICLE_TYPES = new Set(["response", "resource", "conversion"]);
const START = /^WARC\/\d/;

/** A web archive: one article a page that was fetched (WARC) or a text taken from one (WET). */
export const warc: Reader = {
  format: "warc",
  endings: [".warc", ".wet"],
  shows: (head) => START.test(head),
  async *read(file, { limits }) {
    const [first, bytes] = await peek(readBytes(file, limits));
    if (!START.test(Buffer.from(first.subarray(0, 8)).toString("latin1"))) {
      throw new InputFault("unreadable", "does not start as a web archive does");
    }
    yield* readArchive(bytes, limits);
  },
};

async function* readArchive(bytes: Chunks, limits: Limits): AsyncGenerator<Found> {
  const source = watched(bytes);
  let number = 0;
  for await (const record of recordsOf(source.chunks)) {
    number += 1;
    const at = `record ${number}`;
    if (!record.warcType) throw new InputFault("broken_warc", `${at} has no type`);
    const payload = await takeBytes(record, limits.recordBytes);
    // A record that asks for bytes after the last one makes warcio's own skipping turn forever.
    if (source.hasEnded()) throw new InputFault("truncated", `${at} ends early`);
    if (ARTICLE_TYPES.has(record.warcType)) {
      yield { at, ...(await readArchived(record, payload, limits)) };
    }
  }
}

/** The records of an archive; what warcio cannot make sense of ends the file. */
async function* recordsOf(chunks: Chunks): AsyncGenerator<WARCRecord> {
  try {
    yield* new WARCParser(chunks);
  } catch (cause) {
    const isOfInput = cause instanceof InputFault || (cause instanceof Error && "code" in cause);
    if (isOfInput) throw cause;
    throw new InputFault("broken_warc", cause instanceof Error ? cause.message : String(cause));
  }
}

function watched(bytes: Chunks) {
  let ended = false;
  async function* chunks() {
    yield* bytes;
    ended = true;
  }
  return { chunks: chunks(), hasEnded: () => ended };
}

/** A record's bytes as they are stored, always read to their end; null where they are too many. */
async function takeBytes(record: WARCRecord, most: number): Promise<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of record.reader) {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  }
  return length <= most ? Buffer.concat(parts) : null;
}
