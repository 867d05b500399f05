import { readdirSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openStore } from "@communique/store";
import { describe, expect, it } from "vitest";
import { readers } from "../src/index.ts";
import { type Files, read, reasons, sentence } from "./workbench.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const article = { id: "a-1", url: "https://a.example/1", title: "Réunion", date: "2022-05-15" };
const line = JSON.stringify({ ...article, text: sentence });

const page = `<!doctype html><html><head><meta charset="utf-8"><title>Réunion</title>
<link rel="canonical" href="${article.url}"><meta property="article:published_time"
content="2022-05-15T23:30:00+07:00"></head><body><h1>Réunion</h1><p>${sentence}</p></body></html>`;

function warcRecord(type: string, contentType: string, body: string): string {
  const length = Buffer.byteLength(body);
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:a-1>\r\nWARC-Target-URI: ${article.url}\r\nContent-Type: ${contentType}\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`;
}
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
const response = warcRecord("response", "application/http; msgtype=response", http);

async function parquetFile(): Promise<Uint8Array> {
  const path = join(await mkdtemp(join(tmpdir(), "parquet-")), "a.parquet");
  const store = await openStore({ threads: 1 });
  const { id, url, title, date } = article;
  await store.run(
    "COPY (SELECT $id AS id, $url AS url, $title AS title, $date AS date, $text AS text) TO $path (FORMAT parquet)",
    { id, url, title, date, text: sentence, path },
  );
  store.close();
  return readFile(path);
}

/** One article in every format: which of its fields the format can state. */
const cases: readonly [format: string, files: () => Files | Promise<Files>, fields: string[]][] = [
  ["text", () => ({ "a-1.txt": sentence }), ["id"]],
  ["html", () => ({ "a-1.html": page }), ["id", "url", "title", "date"]],
  ["jsonl", () => ({ "x.jsonl": `${line}\n` }), ["id", "url", "title", "date"]],
  [
    "csv",
    () => ({
      "x.csv": `ID;Title;Url;Date;Text\na-1;Réunion;${article.url};15/05/2022;"${sentence}"`,
    }),
    ["id", "url", "title", "date"],
  ],
  ["parquet", async () => ({ "x.parquet": await parquetFile() }), ["id", "url", "title", "date"]],
  ["warc", () => ({ "x.warc": response }), ["id", "url", "title", "date"]],
  ["warc", () => ({ "x.wet": warcRecord("conversion", "text/plain", sentence) }), ["id", "url"]],
  ["gzip", () => ({ "a-1.txt.gz": gzipSync(utf8(sentence)) }), ["id"]],
  ["gzip", () => ({ "x.ndjson.gz": gzipSync(utf8(line)) }), ["id", "url", "title", "date"]],
  ["gzip", () => ({ "x.warc.gz": gzipSync(utf8(response)) }), ["id", "url", "title", "date"]],
];

describe("every format", () => {
  it.each(cases)("%s is read: %o", async (_, files, fields) => {
    const reading = await read(await files());
    expect(reasons(reading)).toEqual([]);
    const [collected] = reading.collected;
    expect(collected?.raw).toContain(sentence);
    expect([collected?.source_id, collected?.url, collected?.title, collected?.published]).toEqual([
      fields.includes("id") ? article.id : undefined,
      fields.includes("url") ? article.url : null,
      fields.includes("title") ? article.title : null,
      fields.includes("date") ? article.date : null,
    ]);
  });

  it("has a case here and a file in readers/", () => {
    const formats = readers.map(({ format }) => format);
    expect(formats.filter((format) => !cases.some(([name]) => name === format))).toEqual([]);
    const files = readdirSync(join(import.meta.dirname, "../src/readers"));
    expect(files.length - 1).toBe(formats.length);
  });
});
