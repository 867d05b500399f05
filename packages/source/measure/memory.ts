import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { openStore, type Store } from "@communique/store";
import { readRecords } from "../src/index.ts";

const MEGABYTE = 1024 * 1024;
const megabytes = Number(process.argv[2] ?? 500);
const article = "Les ministres se sont réunis à Hanoï pour deux jours. ".repeat(45);

/** Files of so many megabytes of articles, written without holding them. */
const shapes: readonly (readonly [name: string, line: (number: number) => string])[] = [
  ["articles.jsonl", (i) => `${JSON.stringify({ id: i, text: `${article} ${i}` })}\n`],
  ["articles.jsonl.gz", (i) => `${JSON.stringify({ id: i, text: `${article} ${i}` })}\n`],
  ["articles.csv", (i) => (i === 0 ? "id,text\n" : `${i},"${article} ${i}\nFin."\n`)],
  ["articles.wet", (i) => wetRecord(`${article} ${i}`, i)],
  ["one-line.jsonl", () => "x".repeat(1000)],
  ["one-line.txt", () => "x".repeat(1000)],
  ["open-quote.csv", (i) => (i === 0 ? 'id,text\n1,"' : `${article}\n`)],
];

const folder = await mkdtemp(join(tmpdir(), "memory-"));
const store = await openStore({ threads: 1 });
try {
  for (const [name, line] of shapes) await measure(name, line);
  await measureParquet();
} finally {
  store.close();
  await rm(folder, { recursive: true });
}

async function measure(name: string, line: (number: number) => string): Promise<void> {
  const path = join(folder, name);
  const source = Readable.from(lines(line));
  if (name.endsWith(".gz"))
    await pipeline(source, createGzip({ level: 1 }), createWriteStream(path));
  else await pipeline(source, createWriteStream(path));
  await report(path, store);
}

async function measureParquet(): Promise<void> {
  const path = join(folder, "articles.parquet");
  const rows = Math.ceil((megabytes * MEGABYTE) / article.length);
  const sql = `COPY (SELECT range AS id, $article || range AS text FROM range(${rows})) TO $path (FORMAT parquet)`;
  await store.run(sql, { article, path });
  await report(path, store);
}

function* lines(line: (number: number) => string): Generator<string> {
  let written = 0;
  for (let i = 0; written < megabytes * MEGABYTE; i += 1) {
    const text = line(i);
    written += text.length;
    yield text;
  }
}

function wetRecord(text: string, number: number): string {
  return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.example/${number}\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`;
}

async function report(path: string, open: Store): Promise<void> {
  let [accepted, refused, highest] = [0, 0, 0];
  const start = performance.now();
  for await (const item of readRecords({ paths: [path], cwd: "/" }, { store: open })) {
    if (item.collected) accepted += 1;
    else refused += 1;
    if ((accepted + refused) % 1000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
  }
  highest = Math.max(highest, process.memoryUsage().rss);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const size = Math.round((await stat(path)).size / MEGABYTE);
  const cells = [
    path.split("/").at(-1),
    `${size} MB`,
    `${accepted} accepted`,
    `${refused} refused`,
  ];
  process.stdout.write(
    `${[...cells, `${seconds} s`, `${Math.round(highest / MEGABYTE)} MB of memory`].join(", ")}\n`,
  );
  await rm(path);
}
