import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { warcRecord } from "./samples.ts";
import { read, reasons, sentence } from "./workbench.ts";

const swapped = (text: string) => Buffer.from(text, "utf16le").swap16();
const line = JSON.stringify({ text: sentence });

describe("every encoding", () => {
  it.each<[string, string, Uint8Array]>([
    ["UTF-16 text", "a.txt", Buffer.from(`\ufeff${sentence}`, "utf16le")],
    ["UTF-16 text of the other order", "a.txt", swapped(`\ufeff${sentence}`)],
    ["UTF-16 text without a mark", "a.txt", Buffer.from(sentence, "utf16le")],
    ["UTF-16 JSON lines", "a.jsonl", Buffer.from(`\ufeff${line}\n`, "utf16le")],
    ["UTF-16 table", "a.csv", swapped(`\ufefftext,id\r\n"${sentence}",1\r\n`)],
    ["UTF-8 JSON lines with a mark", "a.jsonl", Buffer.from(`\ufeff${line}`)],
    ["UTF-8 table with a mark", "a.csv", Buffer.from(`\ufefftext\n${sentence}`)],
    ["Windows-1252 JSON lines", "a.jsonl", Buffer.from(line, "latin1")],
    ["Windows-1252 table", "a.csv", Buffer.from(`id;text\n1;${sentence}`, "latin1")],
    [
      "Windows-1252 page",
      "a.html",
      Buffer.from(`<html><body><p>${sentence}</p></body></html>`, "latin1"),
    ],
    [
      "Windows-1252 page that claims UTF-8",
      "a.html",
      Buffer.from(`<html><head><meta charset="utf-8"></head><body><p>${sentence}</p>`, "latin1"),
    ],
  ])("%s", async (_, name, bytes) => {
    const reading = await read({ [name]: bytes });
    expect(reasons(reading)).toEqual([]);
    expect(reading.collected[0]?.raw).toBe(sentence);
  });

  it("may change in mid-file", async () => {
    const lines = [Buffer.from(`${line}\n`), Buffer.from(line.replace("deux", "trois"), "latin1")];
    const { collected } = await read({ "a.jsonl": Buffer.concat(lines) });
    expect(collected.map(({ raw }) => raw)).toEqual([sentence, sentence.replace("deux", "trois")]);
  });

  it("takes letters that were pasted from Windows-1252 for what they are", async () => {
    const bytes = [
      Buffer.from("Les délégués de l"),
      Buffer.from([0x92]),
      Buffer.from("union réunis à Hué"),
    ];
    const { collected } = await read({ "a.txt": Buffer.concat(bytes) });
    expect(collected[0]?.raw).toBe("Les délégués de l’union réunis à Hué");
  });

  it.each([
    ["at its start", (bytes: Uint8Array) => bytes.subarray(1), /^\ufffdté/],
    ["at its end", (bytes: Uint8Array) => bytes.subarray(0, -1), /\ufffd$/],
  ])("may be cut in mid-letter %s", async (_, cut, expected) => {
    const { collected } = await read({
      "a.txt": cut(Buffer.from("Été à Hanoï, les ministres réunis à Hué")),
    });
    expect(collected[0]?.raw).toMatch(expected);
  });
});

describe("an archived answer", () => {
  const page = Buffer.from(`<html><body><p>${sentence}</p></body></html>`);
  const chunked = Buffer.concat([
    Buffer.from("5\r\n"),
    page.subarray(0, 5),
    Buffer.from(`\r\n${(page.length - 5).toString(16)}\r\n`),
    page.subarray(5),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);
  const archived = (headers: string, body: Uint8Array) => {
    const http = Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`),
      body,
    ]);
    return read({ "a.warc": warcRecord("response", "application/http", http) });
  };

  it.each<[string, string, Uint8Array]>([
    ["gzip", "Content-Encoding: gzip\r\n", gzipSync(page)],
    ["gzip, but unpacked", "Content-Encoding: gzip\r\n", page],
    ["deflate", "Content-Encoding: deflate\r\n", deflateSync(page)],
    ["brotli", "Content-Encoding: br\r\n", brotliCompressSync(page)],
    ["chunks", "Transfer-Encoding: chunked\r\n", chunked],
  ])("is read from %s", async (_, headers, body) => {
    expect((await archived(headers, body)).collected[0]?.raw).toBe(sentence);
  });

  it.each<[string, string, Uint8Array, string]>([
    ["cut short", "gzip", gzipSync(page).subarray(0, -12), "truncated_gzip"],
    ["broken", "br", Buffer.from("this is no brotli"), "broken_br"],
    ["of an unknown encoding", "rot13", page, "unknown_encoding"],
    ["a bomb", "gzip", gzipSync(Buffer.alloc(40_000_000)), "too_long"],
  ])("%s is refused", async (_, encoding, body, reason) => {
    const reading = await archived(`Content-Encoding: ${encoding}\r\n`, body);
    expect(reasons(reading)).toEqual([`a.warc record 1: ${reason}`]);
  });
});
