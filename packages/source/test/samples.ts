import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@communique/store";

/** A format as a test writes it. */
export interface Sample {
  /** The reader's name. */
  readonly format: string;
  readonly ending: string;
  /** Whether a file holds several records. */
  readonly isMany: boolean;
  /** How the place of a record is named; null for the whole file. */
  at(number: number): string | null;
  /** A file of texts, given as bytes so that they may be broken. */
  file(texts: readonly Uint8Array[]): Uint8Array | Promise<Uint8Array>;
}

const bytes = (text: string) => Buffer.from(text);
const around = (before: string, text: Uint8Array, after: string) =>
  Buffer.concat([bytes(before), text, bytes(after)]);
const page = (text: Uint8Array) =>
  around("<!doctype html><html><body><article><p>", text, "</p></article></body></html>");

/** A record of a web archive. */
export function warcRecord(
  type: string,
  contentType: string,
  body: Uint8Array,
  id = "a",
): Uint8Array {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: http://a.example/${id}\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return around(head, body, "\r\n\r\n");
}

function response(text: Uint8Array, number: number): Uint8Array {
  const http = around("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", page(text), "");
  return warcRecord("response", "application/http; msgtype=response", http, String(number));
}

async function parquet(texts: readonly Uint8Array[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "parquet-"));
  const path = join(folder, "a.parquet");
  const store = await openStore({ threads: 1 });
  await store.run("CREATE TABLE a (text VARCHAR)");
  for (const text of texts) await store.run("INSERT INTO a VALUES ($text)", { text: String(text) });
  await store.run("COPY a TO $path (FORMAT parquet)", { path });
  store.close();
  const file = await readFile(path);
  await rm(folder, { recursive: true });
  return file;
}

/** Every format with one ending, as the tests over all of them need it. */
export const samples: readonly Sample[] = [
  {
    format: "text",
    ending: ".txt",
    isMany: false,
    at: () => null,
    file: ([text = bytes("")]) => text,
  },
  {
    format: "html",
    ending: ".html",
    isMany: false,
    at: () => null,
    file: ([text = bytes("")]) => page(text),
  },
  {
    format: "jsonl",
    ending: ".jsonl",
    isMany: true,
    at: (number) => `line ${number}`,
    file: (texts) => Buffer.concat(texts.map((text) => around('{"text":"', text, '"}\n'))),
  },
  {
    format: "csv",
    ending: ".csv",
    isMany: true,
    at: (number) => `row ${number}`,
    file: (texts) =>
      Buffer.concat([bytes("id,text\n"), ...texts.map((text, i) => around(`${i},"`, text, '"\n'))]),
  },
  {
    format: "parquet",
    ending: ".parquet",
    isMany: true,
    at: (number) => `row ${number}`,
    file: parquet,
  },
  {
    format: "warc",
    ending: ".warc",
    isMany: true,
    at: (number) => `record ${number}`,
    file: (texts) => Buffer.concat(texts.map(response)),
  },
  {
    format: "warc",
    ending: ".wet",
    isMany: true,
    at: (number) => `record ${number}`,
    file: (texts) =>
      Buffer.concat(texts.map((text, i) => warcRecord("conversion", "text/plain", text, `${i}`))),
  },
];
