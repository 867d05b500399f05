import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Files, type Options, read, reasons, sentence } from "./workbench.ts";

const json = (text: string) => JSON.stringify({ text });
const good = { "good.txt": sentence };
const words = Array.from({ length: 5000 }, (_, i) => json(`${sentence} ${i}`)).join("\n");
const noise = randomBytes(4000);
const page = (status: string, type: string, body: string) => {
  const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${status}>\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
};

const cases: readonly [what: string, files: Files, refused: string[], options?: Options][] = [
  ["an empty file", { "a.txt": "" }, ["a.txt: empty"]],
  ["an empty page", { "a.html": "" }, ["a.html: empty"]],
  ["an empty list", { "a.jsonl": "" }, ["a.jsonl: empty"]],
  ["an empty table", { "a.csv": "" }, ["a.csv: empty"]],
  ["a table with a header only", { "a.csv": "id,text\n" }, ["a.csv: empty"]],
  ["blanks", { "a.txt": " \n\t\n" }, ["a.txt: empty"]],
  ["a file that is not text", { "a.txt": noise }, ["a.txt: not_text"]],
  ["a PDF by another name", { "a.html": "%PDF-1.7 and so on" }, ["a.html: not_text"]],
  ["a word", { "a.txt": "Hanoï" }, ["a.txt: too_short"]],
  [
    "a broken line",
    { "a.jsonl": `{"text":\n${json(sentence)}x\n[1]` },
    ["a.jsonl line 1: broken_json", "a.jsonl line 2: broken_json", "a.jsonl line 3: broken_json"],
  ],
  ["a line without a text", { "a.jsonl": '{"title": "Hanoï"}' }, ["a.jsonl line 1: no_text"]],
  ["a table without a text", { "a.csv": "id,name\n1,x\n2,y" }, ["a.csv: no_text_column"]],
  ["a row without a text", { "a.csv": "id,text\n1,\n" }, ["a.csv row 1: no_text"]],
  ["an open quote", { "a.csv": 'id,text\n1,"Les ministres' }, ["a.csv row 1: broken_csv"]],
  [
    "labels",
    { "labels.jsonl": '{"id":"a","is_meeting":true,"meetings":[]}\n{}' },
    ["labels.jsonl: labels"],
  ],
  ["no Parquet", { "a.parquet": "PAR1 not" }, ["a.parquet: unreadable"]],
  ["no WARC", { "a.warc": "this is no archive\r\n" }, ["a.warc: unreadable"]],
  ["no gzip", { "a.jsonl.gz": "plain" }, ["a.jsonl.gz: broken_gzip"]],
  [
    "a page not found",
    { "a.warc": page("404 Not Found", "text/html", "x") },
    ["a.warc record 1: http_status"],
  ],
  ["an image", { "a.warc": page("200 OK", "image/png", "x") }, ["a.warc record 1: not_text"]],
  [
    "a gzip stream cut short",
    { "a.jsonl.gz": gzipSync(words).subarray(0, -20) },
    ["a.jsonl.gz: truncated_gzip"],
  ],
  [
    "a gzip bomb",
    { "a.jsonl.gz": gzipSync(Buffer.alloc(3_000_000)) },
    ["a.jsonl.gz: gzip_bomb"],
    {
      limits: { unpackFreeBytes: 1_000_000 },
    },
  ],
  [
    "a long file",
    { "a.txt": sentence.repeat(50) },
    ["a.txt: too_long"],
    {
      limits: { recordBytes: 2000 },
    },
  ],
  [
    "a long line",
    { "a.jsonl": `${json(sentence.repeat(50))}\n` },
    ["a.jsonl line 1: too_long"],
    {
      limits: { recordBytes: 2000 },
    },
  ],
  [
    "a long article",
    { "a.txt": sentence.repeat(50) },
    ["a.txt: too_long"],
    {
      limits: { articleChars: 2000 },
    },
  ],
  ["a path that is not there", {}, ["nowhere: missing_path"], { paths: ["nowhere", "good.txt"] }],
  [
    "a folder without articles",
    { "sub/a.pdf": "x" },
    ["sub: no_articles"],
    {
      paths: ["sub", "good.txt"],
    },
  ],
  ["a pattern that fits nothing", {}, ["*.xyz: no_articles"], { paths: ["*.xyz", "good.txt"] }],
  [
    "an unknown ending",
    { "a.docx": "x" },
    ["a.docx: unknown_format"],
    {
      paths: ["a.docx", "good.txt"],
    },
  ],
  ["the same record twice", { "b/good.txt": sentence }, ["good.txt: same_record"]],
];

describe("bad input is a row, and the rest goes on", () => {
  it.each(cases)("%s", async (_, files, refused, options) => {
    const reading = await read({ ...files, ...good }, options);
    expect(reasons(reading)).toEqual(refused);
    expect(reading.rejected.every(({ detail }) => detail && !detail.includes("\n"))).toBe(true);
    expect(reading.collected.map(({ raw }) => raw)).toContain(sentence);
  });

  it.each([
    ["JSON nested deep", "a.jsonl", `{"text":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
    [
      "a page with linked data nested deep",
      "a.html",
      `<script type="application/ld+json">${"[".repeat(50_000)}${"]".repeat(50_000)}</script><p>Hanoï</p>`,
    ],
  ])("%s does not end the run", async (_, name, content) => {
    const reading = await read({ [name]: content, ...good });
    expect([reading.collected.length, reading.rejected.length]).toEqual([1, 1]);
  });

  it("the lines around a broken one are read", async () => {
    const lines = [json(`${sentence} 1`), "{", json(`${sentence} 2`)].join("\n");
    const { collected } = await read({ "a.jsonl": lines });
    expect(collected.map(({ record }) => record)).toEqual(["a.jsonl line 1", "a.jsonl line 3"]);
  });

  it("what stands before the cut of a gzip stream is kept", async () => {
    const { collected } = await read({ "a.jsonl.gz": gzipSync(words).subarray(0, -20) });
    expect(collected.length).toBeGreaterThan(1000);
  });

  it("what stands before the cut of a web archive is kept", async () => {
    const archive = [1, 2, 3].map((i) =>
      gzipSync(
        page(
          `200 ${i}`,
          "text/html",
          `<p>The ministers met ${randomBytes(400).toString("hex")}</p>`,
        ),
      ),
    );
    const reading = await read({ "a.warc.gz": Buffer.concat(archive).subarray(0, -200) });
    expect(reading.collected.map(({ record }) => record)).toEqual([
      "a.warc.gz record 1",
      "a.warc.gz record 2",
    ]);
    expect(reasons(reading)).toEqual(["a.warc.gz: truncated_gzip"]);
  });

  it("a record that ends before its length does not hang", async () => {
    const whole = page("200 OK", "text/html", "<p>The ministers met in the capital.</p>");
    expect(reasons(await read({ "a.warc": whole.slice(0, -20) }))).toEqual(["a.warc: truncated"]);
  });

  it("a page too long for an archive's record does not hide the next", async () => {
    const long = page(
      "200 OK",
      "text/html",
      `<p>${sentence.repeat(100)}</p>`.replaceAll(/[^\0-\x7f]/g, "e"),
    );
    const next = page("200 Fine", "text/html", "<p>The ministers met again in the capital.</p>");
    const reading = await read({ "a.warc": long + next }, { limits: { recordBytes: 3000 } });
    expect(reasons(reading)).toEqual(["a.warc record 1: too_long"]);
    expect(reading.collected.map(({ record }) => record)).toEqual(["a.warc record 2"]);
  });
});
